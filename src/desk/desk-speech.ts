import { fill, FSI, PDI } from "../core/fill.ts";
import { currencyUnits } from "../core/money/currency.ts";
import { formatAmount } from "../core/money/format-amount.ts";
import type { DeskWords } from "./words/words.ts";

/** How the desk speaks: words, amounts, shares and months of one language. */
export interface DeskSpeech {
  readonly words: DeskWords;
  readonly locale: string;
  say(text: string, values?: Readonly<Record<string, string>>): string;
  /** @param amount minor units */
  amount(amount: number, currency: string): string;
  /** Rounded to whole units: $4,310. @param amount minor units */
  wholeAmount(amount: number, currency: string): string;
  count(count: number): string;
  /** Three digits are enough for one below a hundred; more, and it is a whole number. */
  number(value: number): string;
  list(names: readonly string[]): string;
  /** 0.123 as 12 %. */
  share(share: number): string;
  /** `2026-11-30` as 30 Nov 2026. */
  day(day: string): string;
  /** From one to another: 1 Nov – 3 Dec 2026. */
  days(from: string, until: string): string;
  /** `2026-11` as November 2026. */
  month(month: string, form?: "long" | "short"): string;
}

const isolates = new RegExp(`[${FSI}${PDI}]`, "g");

export function createDeskSpeech(words: DeskWords, locale: string): DeskSpeech {
  const counts = new Intl.NumberFormat(locale);
  const numbers = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC", calendar: "gregory" });
  const shares = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const months = {
    long: new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC", calendar: "gregory" }),
    short: new Intl.DateTimeFormat(locale, { year: "2-digit", month: "short", timeZone: "UTC", calendar: "gregory" }),
  };
  return {
    words,
    locale,
    say: (text, values = {}) => fill(text, values).replace(isolates, ""),
    amount: (amount, currency) => formatAmount(amount, currency, locale),
    wholeAmount: (amount, currency) => {
      const unit = 10 ** currencyUnits(currency).exponent;
      return formatAmount(Math.round(amount / unit) * unit, currency, locale);
    },
    count: (count) => counts.format(count),
    number: (value) => (Math.abs(value) >= 100 ? counts.format(Math.round(value)) : numbers.format(value)),
    list: (names) => lists.format(names),
    day: (day) => days.format(Date.parse(`${day}T00:00:00Z`)),
    days: (from, until) => days.formatRange(Date.parse(`${from}T00:00:00Z`), Date.parse(`${until}T00:00:00Z`)),
    share: (share) => shares.format(share),
    month: (month, form = "long") => months[form].format(Date.parse(`${month}-01T00:00:00Z`)),
  };
}
