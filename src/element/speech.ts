import { chargePlan } from "../core/money/charge-plan.ts";
import type { Choice } from "../core/checkout/choice.ts";
import { formatAmount } from "../core/money/format-amount.ts";
import { usableLocale } from "../core/locale.ts";
import { fill } from "./messages/fill.ts";
import type { EarlyMessages } from "./messages/messages.ts";

/** How one reader is spoken to: the messages, the page's locale, the publisher's name. */
export class Speech {
  readonly messages: EarlyMessages;
  readonly locale: string;
  readonly publication: string;

  constructor(messages: EarlyMessages, locale: string, publication: string | undefined) {
    this.messages = messages;
    this.locale = usableLocale(locale);
    this.publication = publication ?? messages.thisPublication;
  }

  say(text: string, values: Readonly<Record<string, string>> = {}): string {
    return fill(text, { publication: this.publication, ...values });
  }

  amount(amount: number, currency: string): string {
    return formatAmount(amount, currency, this.locale);
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
      ...(interval === "year"
        ? { date: new Intl.DateTimeFormat(this.locale, { day: "numeric", month: "long" }).format(today) }
        : {}),
    });
  }

  #ordinal(day: number): string {
    const category = new Intl.PluralRules(this.locale, { type: "ordinal" }).select(day);
    const n = new Intl.NumberFormat(this.locale).format(day);
    return fill(this.messages.ordinal[category] ?? this.messages.ordinal.other, { n });
  }
}
