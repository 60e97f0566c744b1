import type { Amounts, CurrencyAmounts } from "../money/amounts.ts";
import { intervals, type Interval } from "../money/interval.ts";

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

export function withAmount(choice: Choice, change: Partial<AmountChoice>): Choice {
  return {
    ...choice,
    amounts: { ...choice.amounts, [choice.interval]: { ...choice.amounts[choice.interval], ...change } },
  };
}

/** The currency to offer: the first of the wishes that the publisher takes, else the publisher's own. */
export function pickCurrency(amounts: Amounts, fallback: string, ...wishes: readonly (string | undefined)[]): string {
  return (
    wishes.map((wish) => wish?.toLowerCase()).find((wish) => wish !== undefined && Object.hasOwn(amounts, wish)) ??
    fallback
  );
}

export function isInterval(value: unknown): value is Interval {
  return intervals.some((each) => each === value);
}
