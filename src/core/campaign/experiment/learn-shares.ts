import type { Shares } from "./campaign-day.ts";
import { allOf, countOf, type Cohort } from "./cohort.ts";
import type { DailyCell } from "./daily-cell.ts";
import { nextWeights } from "./next-weights.ts";

/** What the gifts of a variant are worth, in minor units of one currency. */
export interface Worth {
  readonly mean: number;
  /** Mean of the squares. */
  readonly square: number;
}

export interface LearnQuestion {
  /** In the config's order. */
  readonly variants: readonly string[];
  /** What one dismissal costs, in minor units of the same currency. */
  readonly dismissalPrice: number;
  readonly worthOf: (variant: string) => Worth;
}

/**
 * So many gifts for each variant have to be known before shares move: from fewer, whoever reads the public config could
 * tell what somebody gave, and luck would lead.
 */
export const GIFTS_EACH = 10;

/**
 * The next day's shares of the readers who have seen none before, from the cohorts: each is held against its own shares,
 * as inverse probability weighting does (Horvitz and Thompson 1952), so that one who came when a variant was rare counts
 * for as much more. Undefined while too little is known: the publisher's own weights stay.
 *
 * @param random from 0 up to 1
 */
export function learnShares(
  cohorts: readonly Cohort[],
  { variants, dismissalPrice, worthOf }: LearnQuestion,
  random: () => number,
): Shares | undefined {
  if (allOf(cohorts, "gifts") < GIFTS_EACH * variants.length) return undefined;
  const cells = cohorts.flatMap((cohort) =>
    variants.map((variant): DailyCell => {
      const [gifts, { mean, square }] = [countOf(cohort, variant, "gifts"), worthOf(variant)];
      return {
        day: cohort.day,
        variant,
        // Each day's readers are one.
        impressions: cohort.shares[variant] ?? 0,
        dismissals: countOf(cohort, variant, "dismissals"),
        contributions: gifts,
        value: gifts * mean,
        valueSquares: gifts * square,
      };
    }),
  );
  return nextWeights(cells, { variants, dismissalPrice, sampling: 1 }, random);
}
