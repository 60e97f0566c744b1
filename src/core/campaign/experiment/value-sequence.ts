import type { Bounds } from "./bounds.ts";
import { noiseOf, type Counting } from "./counting.ts";
import type { Totals } from "./daily-cell.ts";
import { isSpread } from "./is-spread.ts";
import { normalMixture } from "./normal-mixture.ts";

/**
 * Value per impression, in minor units; undefined where too few gifts carry it to say anything. Asymptotic, since gifts
 * have no bound that is of any use: see `normalMixture`, with one term per contribution, each of their mean square. The
 * bounds are as far to both sides by their logarithm (delta method): while the large gifts have not come yet, both the
 * mean and its scatter look smaller than they are.
 *
 * @param alpha the probability, over all looks together, that the truth is ever outside
 */
export function valueSequence(totals: Totals, alpha: number, counting: Counting): Bounds | undefined {
  const { impressions, contributions, value } = totals;
  if (impressions === 0 || !isSpread(totals)) return undefined;
  const estimate = value / impressions;
  const variance = valueVariance(totals, estimate, counting);
  const factor = Math.exp((Math.sqrt(variance / contributions) * normalMixture(contributions, alpha)) / value);
  return { lower: estimate / factor, estimate, upper: estimate * factor };
}

/**
 * Of the sum of the gifts' values beside the mean × impressions: Σx² − N·v², and N·v² × the impressions' own noise.
 *
 * @param mean value per impression
 */
export function valueVariance(
  { impressions, valueSquares }: Pick<Totals, "impressions" | "valueSquares">,
  mean: number,
  counting: Counting,
): number {
  return Math.max(0, valueSquares + impressions * mean ** 2 * (noiseOf(counting) - 2));
}
