import type { Config } from "../core/campaign/config.ts";
import { formatAmount } from "../core/money/format-amount.ts";
import { languageIn, regionalLocale, usableLocale } from "../core/usable-locale.ts";
import { fill, FSI, PDI } from "../core/fill.ts";
import type { EarlyMessages, FirstMessages } from "./messages/messages.ts";
import { writtenAmount, type WrittenAmounts } from "./messages/written-amounts.ts";

const isolates = new RegExp(`[${FSI}${PDI}]`, "g");

/** How one reader is spoken to: words, amounts, dates and direction of one language, and the publisher's name. */
export class Speech {
  readonly messages: EarlyMessages;
  readonly dir: "ltr" | "rtl";
  readonly locale: string;
  /** The language of the page where the widget does not speak it: the publisher's own words are in it. */
  readonly foreign: string | undefined;
  readonly publication: string;
  readonly amounts: readonly WrittenAmounts[];

  /**
   * @param language BCP 47, or whatever else the page takes for it
   * @param inOwnWords what the publisher says in other words
   */
  constructor(
    { locale, early, dir, amounts }: FirstMessages,
    language: string,
    publication: string | undefined,
    inOwnWords?: Config["messages"],
  ) {
    this.messages = { ...early, ...inOwnWords?.[locale] };
    this.dir = dir;
    this.amounts = amounts;
    this.locale = regionalLocale(locale, language);
    const own = usableLocale(language);
    this.foreign = languageIn(own) === languageIn(this.locale) ? undefined : own;
    this.publication = publication ?? this.messages.thisPublication;
  }

  /** What is filled in stands between marks that isolate it: to be drawn by `said`. */
  say(text: string, values: Readonly<Record<string, string>> = {}): string {
    return fill(text, { publication: this.publication, ...values });
  }

  /** The same for an attribute, which has no elements to isolate with. */
  plain(text: string): string {
    return this.say(text).replace(isolates, "");
  }

  amount(amount: number, currency: string): string {
    const { locale } = this;
    return writtenAmount(this.amounts, amount, currency, locale) ?? formatAmount(amount, currency, locale);
  }
}
