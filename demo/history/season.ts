const DAY_MS = 86_400_000;

/** Appeals that readers see on an average day. */
const A_DAY = 1000;
/** People read less in summer, and give and read most before the year ends. From January on. */
const months = [1.0, 0.95, 1, 0.98, 0.92, 0.82, 0.7, 0.76, 1, 1.1, 1.3, 1.75];
/** From Sunday on. */
const weekdays = [0.92, 1.08, 1.1, 1.08, 1.04, 0.94, 0.84];
/** Days before today on which everybody read one story, and how much more they came. */
const stories: Readonly<Record<number, number>> = { 41: 2.1, 40: 1.5, 133: 2.6, 132: 1.8, 131: 1.3, 262: 2 };

/**
 * How many appeals are seen on a day, on average: by season, weekday and a paper that grows.
 *
 * @param startMs of the day (UTC), in milliseconds since 1970
 */
export function seenOn(startMs: number, nowMs: number): number {
  const at = new Date(startMs);
  const daysAgo = Math.floor((nowMs - startMs) / DAY_MS);
  const growth = 1.3 - daysAgo / 900;
  const story = stories[daysAgo] ?? 1;
  return A_DAY * growth * (months[at.getUTCMonth()] ?? 1) * (weekdays[at.getUTCDay()] ?? 1) * story;
}
