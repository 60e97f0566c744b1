import type { DeskSpeech } from "../../desk-speech.ts";

/** As the clock on this wall shows it: `14:03`, with its day where that is another than today. */
export function timeOf(iso: string | undefined, { locale }: Pick<DeskSpeech, "locale">, now = new Date()): string {
  if (iso === undefined) return "";
  const at = new Date(iso);
  const isToday = at.toDateString() === now.toDateString();
  const options = isToday
    ? { timeStyle: "short" as const }
    : { dateStyle: "medium" as const, timeStyle: "short" as const };
  return new Intl.DateTimeFormat(locale, { ...options, calendar: "gregory" }).format(at);
}
