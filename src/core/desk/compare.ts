/** A sum beside the one before it. */
export interface Compared {
  readonly now: number;
  /** Undefined where nobody could have given all that time. */
  readonly before: number | undefined;
  /** By how much it is more, as a share of the one before: 0.12; undefined where there was nothing to compare with. */
  readonly change: number | undefined;
}

export function compare(now: number, before: number | undefined): Compared {
  const change = before === undefined || before <= 0 ? undefined : (now - before) / before;
  return { now, before, change };
}
