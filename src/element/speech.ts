import { chargePlan } from "../core/charge-plan.ts";
import type { Choice } from "../core/choice.ts";
import type { CurrencyAmounts } from "../core/amounts.ts";
import { formatAmount } from "../core/format-amount.ts";
import type { AmountProblem } from "../core/check-amount.ts";
import { fill } from "./messages/fill.ts";
import type { Messages } from "./messages/messages.ts";

/** Everything the widget says to one reader: messages, the page's locale, the publisher's name. */
export class Speech {
  readonly messages: Messages;
  readonly locale: string;
  readonly publication: string;

  constructor(messages: Messages, locale: string, publication: string | undefined) {
    this.messages = messages;
    this.locale = isLocale(locale) ? locale : "en";
    this.publication = publication ?? messages.thisPublication;
  }

  say(text: string, values: Readonly<Record<string, string>> = {}): string {
    return fill(text, { publication: this.publication, ...values });
  }

  amount(amount: number, currency: string): string {
    return formatAmount(amount, currency, this.locale);
  }

  /** "$5 today, then $5 on the 23rd of each month. Cancel any time." `today` in the reader's time zone. */
  willHappen(amount: number, { currency, interval }: Pick<Choice, "currency" | "interval">, today: Date): string {
    const plan = chargePlan(interval, { day: today.getDate(), month: today.getMonth() + 1 });
    const { once, month, monthEnd, year } = this.messages.willHappen;
    const text = { once, month, "month-end": monthEnd, year }[plan.kind];
    return this.say(text, {
      amount: this.amount(amount, currency),
      day: this.#ordinal(today.getDate()),
      date: new Intl.DateTimeFormat(this.locale, { day: "numeric", month: "long" }).format(today),
    });
  }

  /** The day until which a reader is left alone, the year only where it is not this one. */
  day(time: number, now: number): string {
    const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
    return new Intl.DateTimeFormat(this.locale, { weekday: "long", day: "numeric", month: "long", ...(sameYear ? {} : { year: "numeric" }) }).format(time);
  }

  problem(problem: AmountProblem, currency: string, offered: CurrencyAmounts): string {
    return this.say(this.messages.amountProblem[problem.reason], {
      example: this.amount(offered.once.default, currency),
      ...("limit" in problem ? { limit: this.amount(problem.limit, currency) } : {}),
    });
  }

  currencyName(currency: string): string {
    const code = currency.toUpperCase();
    const parts = new Intl.NumberFormat(this.locale, { style: "currency", currency: code, currencyDisplay: "name" }).formatToParts(5);
    return parts.find(({ type }) => type === "currency")?.value ?? code;
  }

  #ordinal(day: number): string {
    const category = new Intl.PluralRules(this.locale, { type: "ordinal" }).select(day);
    const n = new Intl.NumberFormat(this.locale).format(day);
    return fill(this.messages.ordinal[category] ?? this.messages.ordinal.other, { n });
  }
}

/** A page may carry any `lang`; a malformed one must not break the appeal. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
