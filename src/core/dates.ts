import { fill } from "./fill.ts";
import { options } from "./options.ts";
import { writtenLocale } from "./usable-locale.ts";

/** How one language writes days. */
export interface DateWords {
  /** BCP 47. */
  readonly locale: string;
  /** Day of the month by ordinal plural category, `{n}`. */
  readonly ordinal: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  /** The first day of a month inside a date, where others are plain numbers. */
  readonly firstOfMonth: string;
}

/**
 * As this language writes a date in a sentence: "1er janvier". In the calendar that Stripe charges by, and that date
 * fields show, wherever the reader lives.
 *
 * @param time milliseconds since 1970
 */
export function writeDate(
  time: number,
  { locale: spoken, firstOfMonth }: Pick<DateWords, "locale" | "firstOfMonth">,
  format: Intl.DateTimeFormatOptions = {},
): string {
  const locale = writtenLocale(spoken);
  const written = options({ calendar: "gregory", day: "numeric", month: "long", ...format } as const);
  try {
    return new Intl.DateTimeFormat(locale, written)
      .formatToParts(time)
      .map(({ type, value }) => (type === "day" && value === "1" ? firstOfMonth : value))
      .join("");
  } catch {
    // A page that has replaced it: the date itself has its own way.
    return new Date(time).toLocaleDateString(locale, written);
  }
}

/** A day of any month: "23rd". */
export function writeOrdinal(day: number, { locale, ordinal }: Pick<DateWords, "locale" | "ordinal">): string {
  const n = numberOf(day, locale);
  return fill(ordinal[categoryOf(day, locale)] ?? ordinal.other, { n });
}

function numberOf(day: number, locale: string): string {
  try {
    return day.toLocaleString(writtenLocale(locale));
  } catch {
    // A page that has replaced it.
    return `${day}`;
  }
}

function categoryOf(day: number, locale: string): Intl.LDMLPluralRule {
  try {
    return new Intl.PluralRules(locale, options<Intl.PluralRulesOptions>({ type: "ordinal" })).select(day);
  } catch {
    // A page that has replaced it.
    return "other";
  }
}
