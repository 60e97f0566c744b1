import { writeDate } from "../../core/dates.ts";
import type { LateContext } from "../view-context.ts";

type Words = Pick<LateContext, "speech" | "late">;

/** A date in the reader's own time zone, as their language writes it: see `writeDate`. */
export function dateIn({ speech, late }: Words, time: number, format: Intl.DateTimeFormatOptions = {}): string {
  return writeDate(time, { locale: speech.locale, firstOfMonth: late.firstOfMonth }, format);
}

/** A day ahead, with its weekday; with the year only where it is another one. */
export function dayIn(words: Words, time: number, now: number): string {
  const isThisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return dateIn(words, time, { weekday: "long", ...(isThisYear ? {} : { year: "numeric" }) });
}
