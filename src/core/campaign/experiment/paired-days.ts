import type { DailyCell, Totals } from "./daily-cell.ts";
import { totalsOf } from "./daily-cell.ts";

/** One day of two variants side by side. */
export interface PairedDay {
  readonly variant: Totals;
  readonly than: Totals;
}

/**
 * The days on which both were shown. Comparing day by day keeps a December in which one of them was shown more often
 * from passing for the better text: weights may change from day to day by what came before.
 */
export function pairedDays(cells: readonly DailyCell[], variant: string, than: string): readonly PairedDay[] {
  const byDay = new Map<string, { variant: DailyCell[]; than: DailyCell[] }>();
  for (const cell of cells) {
    if (cell.variant !== variant && cell.variant !== than) continue;
    const day = byDay.get(cell.day) ?? { variant: [], than: [] };
    day[cell.variant === variant ? "variant" : "than"].push(cell);
    byDay.set(cell.day, day);
  }
  return [...byDay.values()]
    .map((day) => ({ variant: totalsOf(day.variant), than: totalsOf(day.than) }))
    .filter((day) => day.variant.impressions > 0 && day.than.impressions > 0);
}
