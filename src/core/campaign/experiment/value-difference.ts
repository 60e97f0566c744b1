import type { Bounds } from "./bounds.ts";
import type { Counting } from "./counting.ts";
import type { Totals } from "./daily-cell.ts";
import { isSpread } from "./is-spread.ts";
import { normalMixture } from "./normal-mixture.ts";
import type { PairedDay } from "./paired-days.ts";
import { valueVariance } from "./value-sequence.ts";

/**
 * By how much value per impression `variant` is above `than`, in minor units; undefined where too few gifts carry either.
 *
 * Each day's difference has the weight w = n·n' / (n + n') of Mantel and Haenszel, so that a day's own luck, and weights
 * that changed with it, fall out: Σ w·(difference − truth) is a martingale whose variance grows by w²·(σ²/n² + σ'²/n'²)
 * each day. Asymptotic: see `normalMixture`, with one term per contribution. Of a difference that changes in time it
 * holds the weighted mean.
 *
 * @param alpha the probability, over all looks together, that the truth is ever outside
 */
export function valueDifference(days: readonly PairedDay[], alpha: number, counting: Counting): Bounds | undefined {
  const [all, others] = [days.map(({ variant }) => variant), days.map(({ than }) => than)].map(together);
  if (all === undefined || others === undefined || !isSpread(all) || !isSpread(others)) return undefined;
  let [sum, weights, variance] = [0, 0, 0];
  for (const { variant, than } of days) {
    const weight = (variant.impressions * than.impressions) / (variant.impressions + than.impressions);
    sum += weight * (variant.value / variant.impressions - than.value / than.impressions);
    weights += weight;
    for (const [arm, { value, impressions }] of [
      [variant, all],
      [than, others],
    ] as const)
      variance += (weight / arm.impressions) ** 2 * valueVariance(arm, value / impressions, counting);
  }
  const contributions = all.contributions + others.contributions;
  const radius = Math.sqrt(variance / contributions) * normalMixture(contributions, alpha);
  return { lower: (sum - radius) / weights, estimate: sum / weights, upper: (sum + radius) / weights };
}

type Gifts = Pick<Totals, "impressions" | "contributions" | "value" | "valueSquares">;

function together(arms: readonly Gifts[]): Gifts {
  return arms.reduce(
    (total, arm) => ({
      impressions: total.impressions + arm.impressions,
      contributions: total.contributions + arm.contributions,
      value: total.value + arm.value,
      valueSquares: total.valueSquares + arm.valueSquares,
    }),
    { impressions: 0, contributions: 0, value: 0, valueSquares: 0 },
  );
}
