import { chargePlan } from "../core/money/charge-plan.ts";
import type { Choice } from "../core/checkout/choice.ts";
import { formatAmount } from "../core/money/format-amount.ts";
import { pickLocale, spokenLocale } from "../core/locale.ts";
import { fill } from "./messages/fill.ts";
import type { EarlyMessages, FirstMessages } from "./messages/messages.ts";
import { writtenAmount, type WrittenAmounts } from "./messages/written-amounts.ts";

/** How one reader is spoken to: words, amounts, dates and direction of one language, and the publisher's name. */
export class Speech {
  readonly messages: EarlyMessages;
  readonly dir: "ltr" | "rtl";
  readonly locale: string;
  /** The language of the page where the widget does not speak it: the publisher's own words are in it. */
  readonly foreign: string | undefined;
  readonly publication: string;
  readonly #amounts: readonly WrittenAmounts[];

  /** @param language BCP 47, or whatever else the page takes for it */
  constructor({ early, dir, amounts }: FirstMessages, language: string, publication: string | undefined) {
    this.messages = early;
    this.dir = dir;
    this.#amounts = amounts;
    this.locale = spokenLocale(language);
    this.foreign = language.toLowerCase().startsWith(pickLocale(language)) ? undefined : language;
    this.publication = publication ?? early.thisPublication;
  }

  /** What is filled in stands between marks that isolate it: to be drawn by `said`. */
  say(text: string, values: Readonly<Record<string, string>> = {}): string {
    return fill(text, { publication: this.publication, ...values });
  }

  amount(amount: number, currency: string): string {
    const { locale } = this;
    return writtenAmount(this.#amounts, amount, currency, locale) ?? formatAmount(amount, currency, locale);
  }

  date(time: number, format: Intl.DateTimeFormatOptions): string {
    const { firstOfMonth } = this.messages;
    return new Intl.DateTimeFormat(this.locale, { day: "numeric", month: "long", ...format })
      .formatToParts(time)
      .map(({ type, value }) => (type === "day" && value === "1" ? firstOfMonth : value))
      .join("");
  }

  /** "$5 today, then $5 on the 23rd of each month. Cancel any time." In the reader's own time zone. */
  willHappen(amount: number, { currency, interval }: Pick<Choice, "currency" | "interval">, now: number): string {
    const today = new Date(now);
    const plan = chargePlan(interval, { day: today.getDate(), month: today.getMonth() + 1 });
    const { once, month, monthEnd, year } = this.messages.willHappen;
    const text = { once, month, "month-end": monthEnd, year }[plan.kind];
    return this.say(text, {
      amount: this.amount(amount, currency),
      // Only what the sentence names: making a formatter takes a phone milliseconds, before the appeal is visible.
      ...(interval === "month" ? { day: this.#ordinal(today.getDate()) } : {}),
      ...(interval === "year" ? { date: this.date(now, {}) } : {}),
    });
  }

  #ordinal(day: number): string {
    const category = new Intl.PluralRules(this.locale, { type: "ordinal" }).select(day);
    // Where amounts are known to be written in these digits, so are days.
    const n = this.#amounts.some(({ locales }) => locales.includes(this.locale))
      ? `${day}`
      : new Intl.NumberFormat(this.locale).format(day);
    return fill(this.messages.ordinal[category] ?? this.messages.ordinal.other, { n });
  }
}
