/** What one variant did on one day. All counts are from 0 and need not be whole. */
export interface DailyCell {
  /** UTC, `2026-11-30`. Only days that are over: a day's contributions come after its impressions. */
  readonly day: string;
  readonly variant: string;
  /** Tallies, scaled up to all readers where only a sample of them is counted. */
  readonly impressions: number;
  /** As `impressions`. */
  readonly dismissals: number;
  /** Gifts begun, from the ledger: a renewal is nothing that an impression brought. */
  readonly contributions: number;
  /** Sum of what those gifts are worth, in minor units of one currency. */
  readonly value: number;
  /** Sum of the squares of the same. */
  readonly valueSquares: number;
}

export type Totals = Omit<DailyCell, "day" | "variant">;

export function totalsOf(cells: readonly DailyCell[]): Totals {
  const sum = (pick: (cell: DailyCell) => number) => cells.reduce((total, cell) => total + pick(cell), 0);
  return {
    impressions: sum((cell) => cell.impressions),
    dismissals: sum((cell) => cell.dismissals),
    contributions: sum((cell) => cell.contributions),
    value: sum((cell) => cell.value),
    valueSquares: sum((cell) => cell.valueSquares),
  };
}
