import { writeDate } from "../../core/dates.ts";
import type { LateContext } from "../view-context.ts";

/** A date in the reader's own time zone, as their language writes it: see `writeDate`. */
export function dateIn(
  { speech, late }: Pick<LateContext, "speech" | "late">,
  time: number,
  format: Intl.DateTimeFormatOptions = {},
): string {
  return writeDate(time, { locale: speech.locale, firstOfMonth: late.firstOfMonth }, format);
}
