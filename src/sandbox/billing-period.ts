/** How long a price's period is. */
export interface Period {
  interval: string;
  count: number;
}

const daySeconds = 24 * 60 * 60;

/**
 * The end of the n-th period after the anchor, in unix seconds. Counted from the anchor, not from the period before, so
 * a subscription of 31 January renews on 28 February and again on 31 March.
 */
export function periodEnd(anchorSeconds: number, { interval, count }: Period, n: number): number {
  if (interval === "day") return anchorSeconds + n * count * daySeconds;
  if (interval === "week") return anchorSeconds + n * count * 7 * daySeconds;
  const months = n * count * (interval === "year" ? 12 : 1);
  const anchor = new Date(anchorSeconds * 1000);
  const lastDay = new Date(Date.UTC(anchor.getUTCFullYear(), anchor.getUTCMonth() + months + 1, 0)).getUTCDate();
  const end = new Date(anchor);
  end.setUTCDate(1);
  end.setUTCMonth(anchor.getUTCMonth() + months);
  end.setUTCDate(Math.min(anchor.getUTCDate(), lastDay));
  return Math.floor(end.getTime() / 1000);
}
