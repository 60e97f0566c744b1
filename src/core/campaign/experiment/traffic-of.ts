import type { DailyCell } from "./daily-cell.ts";

const DAY_MS = 86_400_000;
const RECENT_DAYS = 28;

/**
 * Impressions a week as of late: those of the last four weeks up to the newest day, or of all days where there are fewer.
 *
 * @returns `days`: how many days that is from
 */
export function trafficOf(
  cells: readonly DailyCell[],
  variant: string,
): { readonly weekly: number; readonly days: number } {
  const days = cells.map(({ day }) => Date.parse(day) / DAY_MS);
  const newest = days.reduce((latest, day) => Math.max(latest, day), -Infinity);
  const oldest = days.reduce((earliest, day) => Math.min(earliest, day), Infinity);
  if (newest === -Infinity) return { weekly: 0, days: 0 };
  const span = Math.min(RECENT_DAYS, newest - oldest + 1);
  const recent = cells.filter((cell, index) => cell.variant === variant && (days[index] ?? 0) > newest - span);
  return { weekly: (recent.reduce((sum, { impressions }) => sum + impressions, 0) / span) * 7, days: span };
}
