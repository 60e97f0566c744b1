import { FEWEST } from "../fewest.ts";

/** A sum beside the one before it. */
export interface Compared {
  readonly now: number;
  /** Undefined where nobody could have given all that time. */
  readonly before: number | undefined;
  /**
   * By how much it is more, as a share of the one before: 0.12. Undefined where there was nothing to compare with, or where
   * it came from so few contributions that one more or less would turn the share over.
   */
  readonly change: number | undefined;
}

/** @param contributions that the sum before came from */
export function compare(now: number, before: number | undefined, contributions: number): Compared {
  const isMeasure = before !== undefined && before > 0 && contributions >= FEWEST;
  return { now, before, change: isMeasure ? (now - before) / before : undefined };
}
