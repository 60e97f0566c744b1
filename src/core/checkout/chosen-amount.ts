import type { Amounts, CurrencyAmounts } from "../money/amounts.ts";
import { checkAmount, type ParsedAmount } from "../money/check-amount.ts";
import { withAmount, type Choice } from "./choice.ts";
import type { Interval } from "../money/interval.ts";
import { parseAmount } from "../money/parse-amount.ts";

/** The amount that Continue would send, or what is wrong with it. */
export function chosenAmount(choice: Choice, offered: CurrencyAmounts, locale: string): ParsedAmount {
  const { picked, text } = choice.amounts[choice.interval];
  return picked === "other"
    ? parseAmount(text, choice.currency, locale, offered)
    : checkAmount(picked, choice.currency, offered);
}

/**
 * Brings back what the reader had chosen before they left for checkout.
 *
 * @param write an amount as the reader would type it
 */
export function restoredChoice(
  choice: Choice,
  before: { readonly interval: Interval; readonly amount: number; readonly currency: string },
  amounts: Amounts,
  write: (amount: number) => string,
): Choice {
  const offered = amounts[before.currency];
  if (before.currency !== choice.currency || offered === undefined) return choice;
  const suggested = offered[before.interval].suggestions.includes(before.amount);
  return withAmount(
    { ...choice, interval: before.interval },
    suggested ? { picked: before.amount } : { picked: "other", text: write(before.amount) },
  );
}
