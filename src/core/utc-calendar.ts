/** Days of UTC as Stripe counts them, written `2026-11-30`; months `2026-11`. */

const DAY_MS = 86_400_000;

/** The day of a time in milliseconds since 1970; after the year 9999 with a sign before its year, as `Date.parse` reads it. */
export function dayOfTime(at: number): string {
  return new Date(at).toISOString().replace(/T.*/, "");
}

/** Its midnight, in milliseconds since 1970; undefined for what is no day that there is, such as 31 February. */
export function dayStart(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) || dayOfTime(at) !== day ? undefined : at;
}

/** The midnight of a day that there is, in seconds since 1970. */
export function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}

/** @param days after it; below zero, before it */
export function dayAfter(day: string, days: number): string {
  return dayOfTime(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** @param months after it; below zero, before it */
export function monthAfter(month: string, months: number): string {
  const [year = 0, of = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, of - 1 + months, 1)).toISOString().slice(0, 7);
}

export function lastDayOf(month: string): string {
  return dayAfter(`${monthAfter(month, 1)}-01`, -1);
}

/** The same day some months later, or the last one of that month where it has none: 31 January, a month on, is 28 February. */
export function sameDayIn(day: string, months: number): string {
  const month = monthAfter(monthOf(day), months);
  const last = lastDayOf(month);
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}

/** Whole months from one to another. */
export function monthsBetween(from: string, until: string): number {
  const at = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return at(until) - at(from);
}
