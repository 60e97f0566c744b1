import { fill } from "../messages/fill.ts";
import type { LateContext } from "../view-context.ts";

type Words = Pick<LateContext, "speech" | "late">;

/** As this language writes a date in a sentence: "1er janvier". */
export function dateIn({ speech, late }: Words, time: number, format: Intl.DateTimeFormatOptions = {}): string {
  return new Intl.DateTimeFormat(speech.locale, { day: "numeric", month: "long", ...format })
    .formatToParts(time)
    .map(({ type, value }) => (type === "day" && value === "1" ? late.firstOfMonth : value))
    .join("");
}

/** A day of any month: "23rd". */
export function ordinalIn({ speech, late }: Words, day: number): string {
  const { locale } = speech;
  const category = new Intl.PluralRules(locale, { type: "ordinal" }).select(day);
  const n = speech.writesPlainNumbers ? `${day}` : new Intl.NumberFormat(locale).format(day);
  return fill(late.ordinal[category] ?? late.ordinal.other, { n });
}
