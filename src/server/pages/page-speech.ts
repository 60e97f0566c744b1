import type { Config } from "../../core/campaign/config.ts";
import { fill } from "../../core/fill.ts";
import { formatAmount } from "../../core/money/format-amount.ts";
import type { EndpointWords } from "../words/words.ts";

/** How one reader is spoken to on a page of ours or in a mail. */
export interface PageSpeech {
  readonly words: EndpointWords;
  /** BCP 47. */
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  /** `{publication}` is filled in by itself. What is filled in stands between marks that isolate it. */
  say(text: string, values?: Readonly<Record<string, string>>): string;
  amount(amount: number, currency: string): string;
  /** The day on which Stripe does it, by UTC: `1 March 2027`. @param at seconds since 1970 */
  date(at: number): string;
}

/** @param thisPublication what the publisher is called where it has not said */
export function createPageSpeech(
  words: EndpointWords,
  locale: string,
  { publication }: Config,
  thisPublication: string,
): PageSpeech {
  // Dates are Gregorian everywhere, as Stripe charges.
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC", calendar: "gregory" });
  return {
    words,
    locale,
    dir: words.dir,
    say: (text, values = {}) => fill(text, { publication: publication.name ?? thisPublication, ...values }),
    amount: (amount, currency) => formatAmount(amount, currency, locale),
    date: (at) => days.format(at * 1000),
  };
}
