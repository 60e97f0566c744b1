import type { AmountProblem } from "./check-amount.ts";
import { currencyName } from "./currency-name.ts";
import { currencyUnits } from "./currency.ts";

/** What to say against an amount: which of a language's texts, and what is filled in there. */
export interface AmountComplaint {
  /** `not-whole`: too precise, in a currency that is not divided. */
  readonly kind: AmountProblem["reason"] | "not-whole";
  readonly values: Readonly<Record<"example" | "currency" | "limit", string>>;
}

/**
 * @param example an amount that would do, in minor units
 * @param write an amount as the reader's locale writes it
 */
export function amountComplaint(
  problem: AmountProblem,
  { currency, locale, example }: { readonly currency: string; readonly locale: string; readonly example: number },
  write: (amount: number) => string,
): AmountComplaint {
  const { exponent, step } = currencyUnits(currency);
  const isWhole = step === 10 ** exponent;
  return {
    kind: problem.reason === "too-precise" && isWhole ? "not-whole" : problem.reason,
    values: {
      example: write(example),
      currency: currencyName(locale, currency),
      limit: "limit" in problem ? write(problem.limit) : "",
    },
  };
}
