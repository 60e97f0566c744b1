import type { Bounds } from "./bounds.ts";
import { dispersionOf, type Counting } from "./counting.ts";
import { logEvidence } from "./evidence.ts";
import { lastWhere } from "./last-where.ts";

/**
 * Contributions per impression, from 0 up to 1: those rates that the counts do not speak against by more than 2/α, one
 * half of α to each side. Of a rate that changes in time it holds the mean. See `logEvidence`.
 *
 * @param alpha the probability, over all looks together, that the truth is ever outside
 */
export function conversionSequence(
  counted: { readonly impressions: number; readonly contributions: number },
  alpha: number,
  counting: Counting,
): Bounds {
  const { contributions } = counted;
  // Of a sample, fewer may have been counted than gave.
  const impressions = Math.max(counted.impressions, contributions);
  if (impressions === 0) return { lower: 0, estimate: 0, upper: 1 };
  const estimate = contributions / impressions;
  const dispersion = dispersionOf(estimate, counting);
  const against = (share: number, direction: "many" | "few") =>
    logEvidence([{ hits: contributions / dispersion, trials: impressions / dispersion, share }], direction);
  const limit = Math.log(2 / alpha);
  return {
    lower: lastWhere((share) => against(share, "many") >= limit, 0, estimate),
    estimate,
    upper: lastWhere((share) => against(share, "few") < limit, estimate, 1),
  };
}
