import type { CheckoutEnd } from "../../../core/desk/checkout-figures.ts";

/** What is said of checkouts at Stripe, in one language. */
export interface CheckoutsWords {
  readonly question: string;
  readonly empty: string;
  readonly sentence: string;
  /** Where fewer than ten were paid. */
  readonly fewPaid: string;
  readonly refused: string;
  readonly chart: string;
  readonly ends: Readonly<Record<CheckoutEnd, string>>;
  readonly method: string;
  readonly refusedOnce: string;
  /** Of methods that are not known, or rare. */
  readonly others: string;
  /** By Stripe's names. */
  readonly methods: Readonly<Record<"card" | "sepa_debit" | "us_bank_account" | "bacs_debit", string>>;
  readonly hint: string;
}
