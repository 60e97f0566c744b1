import type { DeskSpeech } from "../desk-speech.ts";

type Unit = "minute" | "hour" | "day";

/** In the unit in which it is at least one and a half, so that it is several of them. */
function inUnits(hours: number): readonly [count: number, unit: Unit] {
  if (hours >= 36) return [Math.round(hours / 24), "day"];
  return hours >= 1.5 ? [Math.round(hours), "hour"] : [Math.max(2, Math.round(hours * 60)), "minute"];
}

/** 40 minutes, 3 hours, 2 days. */
export function sayTime(speech: DeskSpeech, hours: number): string {
  return sayUnits(speech, ...inUnits(hours));
}

/** 1 day, 12 days. */
export function sayDays(speech: DeskSpeech, days: number): string {
  return sayUnits(speech, days, "day");
}

/** 40 minutes ago, 3 hours ago, 2 days ago. */
export function sayAgo({ locale }: DeskSpeech, hours: number): string {
  const [count, unit] = inUnits(hours);
  return new Intl.RelativeTimeFormat(locale, { numeric: "always" }).format(-count, unit);
}

function sayUnits({ locale }: DeskSpeech, count: number, unit: Unit): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(count);
}
