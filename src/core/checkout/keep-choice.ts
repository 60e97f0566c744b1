import type { CurrencyAmounts } from "../money/amounts.ts";
import type { Interval } from "../money/interval.ts";
import type { AmountChoice, Choice } from "./choice.ts";

/** A form as the reader left it: what is chosen, and what was chosen for them when it opened. */
export interface LeftForm {
  readonly choice: Choice;
  readonly opened: Choice;
}

/**
 * What is chosen in a form whose page has changed under the reader: what they chose themselves, as far as it is
 * still offered, else what the form now opens with.
 *
 * @param rewrite what they typed as they would type it now; undefined where that can't be told
 */
export function keepChoice(
  { choice, opened }: LeftForm,
  now: Choice,
  offered: CurrencyAmounts,
  rewrite: (text: string) => string | undefined = (text) => text,
): Choice {
  const interval = choice.interval === opened.interval ? now.interval : choice.interval;
  if (choice.currency !== now.currency) return { ...now, interval };
  const kept = (each: Interval): AmountChoice => {
    const { picked, text } = choice.amounts[each];
    const written = rewrite(text);
    const isOwn = picked !== opened.amounts[each].picked;
    const isOffered = picked === "other" ? written !== undefined : offered[each].suggestions.includes(picked);
    return { picked: isOwn && isOffered ? picked : now.amounts[each].picked, text: written ?? "" };
  };
  return { ...now, interval, amounts: { once: kept("once"), month: kept("month"), year: kept("year") } };
}
