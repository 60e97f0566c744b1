import { fill } from "../../core/fill.ts";
import { writtenLocale } from "../../core/usable-locale.ts";
import type { LateContext } from "../view-context.ts";

type Words = Pick<LateContext, "speech" | "late">;

/**
 * As this language writes a date in a sentence: "1er janvier". In the calendar that Stripe charges by, and that date
 * fields show, wherever the reader lives.
 */
export function dateIn({ speech, late }: Words, time: number, format: Intl.DateTimeFormatOptions = {}): string {
  const locale = writtenLocale(speech.locale);
  const options = { calendar: "gregory", day: "numeric", month: "long", ...format } as const;
  try {
    return new Intl.DateTimeFormat(locale, options)
      .formatToParts(time)
      .map(({ type, value }) => (type === "day" && value === "1" ? late.firstOfMonth : value))
      .join("");
  } catch {
    // A page that has replaced it: the date itself has its own way.
    return new Date(time).toLocaleDateString(locale, options);
  }
}

/** A day of any month: "23rd". */
export function ordinalIn({ speech, late }: Words, day: number): string {
  const { locale } = speech;
  const n = day.toLocaleString(writtenLocale(locale));
  return fill(late.ordinal[categoryOf(day, locale)] ?? late.ordinal.other, { n });
}

function categoryOf(day: number, locale: string): Intl.LDMLPluralRule {
  try {
    return new Intl.PluralRules(locale, { type: "ordinal" }).select(day);
  } catch {
    // A page that has replaced it.
    return "other";
  }
}
