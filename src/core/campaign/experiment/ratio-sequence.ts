import type { Bounds } from "./bounds.ts";
import { dispersionOf, type Counting } from "./counting.ts";
import { logEvidence } from "./evidence.ts";
import { lastWhere } from "./last-where.ts";

/** A day's contributions of two arms, and to how much of the readership each was shown: impressions, or shares. */
export interface RatioDay {
  readonly hits: number;
  readonly exposure: number;
  readonly otherHits: number;
  readonly otherExposure: number;
}

/** Beyond a ratio of a million to one nothing is told apart. */
const MOST_LOG = Math.log(1e6);

/**
 * How many times as often one arm contributes per exposure as the other. Contributions are rare, so that given a day's
 * contributions of both arms, those of the first are binomial with the share r·n / (r·n + n'), whatever the day's own
 * rate was: Lindon and Malek, "Anytime-valid inference for multinomial count data", NeurIPS 2022, there for Poisson
 * processes that change in time. Where gifts are not rare their scatter is smaller, and the bounds are wider than need
 * be (Hoeffding 1963, § 6).
 *
 * @param alpha the probability, over all looks together, that the truth is ever outside
 */
export function ratioSequence(days: readonly RatioDay[], alpha: number, counting: Counting): Bounds {
  const inverse = days.map((day) => ({
    hits: day.otherHits,
    exposure: day.otherExposure,
    otherHits: day.hits,
    otherExposure: day.exposure,
  }));
  const dispersion = dispersionOfDays(days, counting);
  const lower = lowerRatio(days, alpha, dispersion);
  const upper = 1 / lowerRatio(inverse, alpha, dispersion);
  return { lower, estimate: Math.min(upper, Math.max(lower, pooledRatio(days))), upper };
}

/**
 * How strongly the days speak against a ratio of at most `ratio`: the logarithm of an e-value.
 */
export function logEvidenceAbove(days: readonly RatioDay[], ratio: number, dispersion: number): number {
  return logEvidence(
    days.map(({ hits, exposure, otherHits, otherExposure }) => ({
      hits: hits / dispersion,
      trials: (hits + otherHits) / dispersion,
      share: (ratio * exposure) / (ratio * exposure + otherExposure),
    })),
    "many",
  );
}

/** See `dispersionOf`; of the larger of the two rates. */
export function dispersionOfDays(days: readonly RatioDay[], counting: Counting): number {
  const sum = (pick: (day: RatioDay) => number) => days.reduce((total, day) => total + pick(day), 0);
  const rate = sum((day) => day.hits) / sum((day) => day.exposure);
  const other = sum((day) => day.otherHits) / sum((day) => day.otherExposure);
  return dispersionOf(Math.max(rate || 0, other || 0), counting);
}

function lowerRatio(days: readonly RatioDay[], alpha: number, dispersion: number): number {
  const limit = Math.log(2 / alpha);
  const isTooLow = (log: number) => logEvidenceAbove(days, Math.exp(log), dispersion) >= limit;
  if (!isTooLow(-MOST_LOG)) return 0;
  return Math.exp(lastWhere(isTooLow, -MOST_LOG, MOST_LOG));
}

/** The ratio over all days, each by itself, as Mantel and Haenszel (1959) pool tables; 1 where nobody gave. */
function pooledRatio(days: readonly RatioDay[]): number {
  let [above, below] = [0, 0];
  for (const { hits, exposure, otherHits, otherExposure } of days) {
    above += (hits * otherExposure) / (exposure + otherExposure);
    below += (otherHits * exposure) / (exposure + otherExposure);
  }
  return above === 0 && below === 0 ? 1 : above / below;
}
