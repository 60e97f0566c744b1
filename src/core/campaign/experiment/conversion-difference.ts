import type { Bounds } from "./bounds.ts";
import { conversionRatio } from "./conversion-ratio.ts";
import { conversionSequence } from "./conversion-sequence.ts";
import type { Counting } from "./counting.ts";
import type { PairedDay } from "./paired-days.ts";

/** What of α goes to the rate of the variant compared with; the rest goes to the ratio, which says what is better. */
const RATE_PART = 0.1;

/**
 * By how many contributions per impression `variant` is above `than`: `than`'s rate p times the ratio r − 1, at its
 * least and most over the bounds of both (union bound). Never says that there is a difference where the ratio does not.
 */
export function conversionDifference(days: readonly PairedDay[], alpha: number, counting: Counting): Bounds {
  const ratio = conversionRatio(days, alpha * (1 - RATE_PART), counting);
  const sum = (pick: (day: PairedDay) => number) => days.reduce((total, day) => total + pick(day), 0);
  const rate = conversionSequence(
    { impressions: sum(({ than }) => than.impressions), contributions: sum(({ than }) => than.contributions) },
    alpha * RATE_PART,
    counting,
  );
  const [lower, upper] = [ratio.lower - 1, ratio.upper - 1];
  const least = lower * (lower < 0 ? rate.upper : rate.lower);
  // No rate is above 1, and so no difference.
  const most = Math.min(1, upper * (upper < 0 ? rate.lower : rate.upper));
  return { lower: least, estimate: Math.min(most, Math.max(least, dayByDay(days))), upper: most };
}

/** The difference over all days, each by itself, with the weights of Mantel and Haenszel: n·n' / (n + n'). */
function dayByDay(days: readonly PairedDay[]): number {
  let [difference, weights] = [0, 0];
  for (const { variant, than } of days) {
    const weight = (variant.impressions * than.impressions) / (variant.impressions + than.impressions);
    difference += weight * (variant.contributions / variant.impressions - than.contributions / than.impressions);
    weights += weight;
  }
  return weights === 0 ? 0 : difference / weights;
}
