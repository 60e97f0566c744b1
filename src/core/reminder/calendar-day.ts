const DAY_MS = 86_400_000;

/** Midnight of a day by UTC, in milliseconds since 1970; undefined for what is no day that there is. */
export function dayStart(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) || dayOfTime(at) !== day ? undefined : at;
}

/** The day by UTC, as `2027-03-01`. @param at milliseconds since 1970 */
export function dayOfTime(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** The day that it is where days begin last, at UTC−12: one before it is over for every reader. */
export function earliestToday(now: number): string {
  return dayOfTime(now - DAY_MS / 2);
}

export function daysAfter(day: string, days: number): string {
  return dayOfTime(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}
