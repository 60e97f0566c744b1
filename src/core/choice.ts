import type { Amounts, CurrencyAmounts } from "./amounts.ts";
import { checkAmount, type ParsedAmount } from "./check-amount.ts";
import type { parseAmount } from "./parse-amount.ts";
import { intervals, type Interval } from "./interval.ts";

/** What is chosen within one interval: one of the suggestions, or what the reader typed. */
export interface AmountChoice {
  /** Minor units; `other` while the reader's own text counts. */
  readonly picked: number | "other";
  readonly text: string;
}

/** The reader's choice as it stands in the form. Each interval remembers its own amount. */
export interface Choice {
  readonly currency: string;
  readonly interval: Interval;
  readonly amounts: Readonly<Record<Interval, AmountChoice>>;
}

export function openingChoice(currency: string, offered: CurrencyAmounts, interval: Interval): Choice {
  const of = (each: Interval): AmountChoice => ({ picked: offered[each].default, text: "" });
  return { currency, interval, amounts: { once: of("once"), month: of("month"), year: of("year") } };
}

export function withInterval(choice: Choice, interval: Interval): Choice {
  return { ...choice, interval };
}

export function withAmount(choice: Choice, change: Partial<AmountChoice>): Choice {
  return { ...choice, amounts: { ...choice.amounts, [choice.interval]: { ...choice.amounts[choice.interval], ...change } } };
}

/** Brings back what the reader had chosen before they left for checkout. */
export function restoredChoice(
  choice: Choice,
  before: { readonly interval: Interval; readonly amount: number; readonly currency: string },
  amounts: Amounts,
  write: (amount: number) => string,
): Choice {
  const offered = amounts[before.currency];
  if (before.currency !== choice.currency || offered === undefined) return choice;
  const suggested = offered[before.interval].suggestions.includes(before.amount);
  return withAmount(withInterval(choice, before.interval), suggested ? { picked: before.amount } : { picked: "other", text: write(before.amount) });
}

/**
 * The amount that Continue would send, or what is wrong with it.
 *
 * @param parse reads what the reader typed; while it is not loaded yet such a text counts as empty
 */
export function chosenAmount(choice: Choice, offered: CurrencyAmounts, locale: string, parse: typeof parseAmount | undefined): ParsedAmount {
  const { picked, text } = choice.amounts[choice.interval];
  if (picked !== "other") return checkAmount(picked, choice.currency, offered);
  return parse?.(text, choice.currency, locale, offered) ?? { ok: false, reason: "empty" };
}

/** The currency to offer: the first of the wishes that the publisher takes, else the publisher's own. */
export function pickCurrency(amounts: Amounts, fallback: string, ...wishes: readonly (string | undefined)[]): string {
  return wishes.map((wish) => wish?.toLowerCase()).find((wish) => wish !== undefined && Object.hasOwn(amounts, wish)) ?? fallback;
}

export function isInterval(value: unknown): value is Interval {
  return intervals.some((each) => each === value);
}
