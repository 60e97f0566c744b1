/** A sum beside the one before it. */
export interface Compared {
  readonly now: number;
  readonly before: number;
  /** By how much it is more, as a share of the one before: 0.12; undefined where there was nothing to compare with. */
  readonly change: number | undefined;
}

export function compare(now: number, before: number): Compared {
  return { now, before, change: before > 0 ? (now - before) / before : undefined };
}
