import type { Config } from "../../core/campaign/config.ts";
import { reword } from "../../core/campaign/reword.ts";
import { pickLocale } from "../../core/locale.ts";
import { fill } from "../../core/fill.ts";
import { formatAmount } from "../../core/money/format-amount.ts";
import type { ContributeWords } from "./words.ts";

/** How one reader is spoken to: words, amounts and direction of one language, and the publisher's name. */
export interface Speech {
  readonly words: ContributeWords;
  /** BCP 47. */
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  /** What is filled in stands between marks that isolate it: to be drawn by `said`. */
  say(text: string, values?: Readonly<Record<string, string>>): string;
  amount(amount: number, currency: string): string;
}

export function createSpeech(given: ContributeWords, locale: string, { publication, messages }: Config): Speech {
  const own = messages?.[pickLocale(locale)];
  const words = { ...given, early: reword(given.early, own), late: reword(given.late, own) };
  const name = publication.name ?? words.early.thisPublication;
  return {
    words,
    locale,
    dir: words.dir,
    say: (text, values = {}) => fill(text, { publication: name, ...values }),
    amount: (amount, currency) => formatAmount(amount, currency, locale),
  };
}
