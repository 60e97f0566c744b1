import type { AmountComplaint } from "../../core/money/amount-complaint.ts";
import type { PlanWords } from "../../core/money/charge-plan-text.ts";

type Texts<Name extends string> = Readonly<Record<Name, string>>;

/** Why Continue led nowhere, though the choice itself was one that we offer. */
export type CheckoutProblem = "busy" | "refused" | "refused-amount" | "slowed-down" | "too-many";

/**
 * What the page says in one language: the part of the widget's own words that it needs. They are handed in, because
 * the endpoint knows nothing of the element.
 */
export interface ContributeWords {
  readonly dir: "ltr" | "rtl";
  readonly early: Texts<
    | "heading"
    | "howOften"
    | "once"
    | "month"
    | "year"
    | "from"
    | "howMuch"
    | "otherAmount"
    | "atStripe"
    | "accepted"
    | "continue"
    | "thisPublication"
  > & { readonly body: readonly string[] };
  /** With what will happen, as the widget says it. */
  readonly late: PlanWords &
    Texts<
      | "privacy"
      | "questions"
      | "amountField"
      | "cancelled"
      | "expired"
      | "checkAgain"
      | "unconfirmed"
      | "thanks"
      | "thanksOnce"
      | "thanksMonth"
      | "thanksYear"
      | "processing"
      | "processingOnce"
      | "processingMonth"
      | "processingYear"
      | "failed"
      | "failedDetail"
      | "giveAgain"
      | "renewalFailed"
      | "renewalFailedDetail"
      | "mend"
      | "manage"
      | "manageByContact"
      | "notDeductible"
      | "share"
      | "currency"
    > & {
      readonly amountProblem: Texts<AmountComplaint["kind"]>;
      readonly checkoutProblem: Texts<CheckoutProblem>;
    };
}

/** The words of a language, given as BCP 47; English where it is not spoken. */
export type LoadWords = (language: string) => Promise<ContributeWords>;
