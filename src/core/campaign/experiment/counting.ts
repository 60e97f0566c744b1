/** How impressions were counted; what makes them say less than as many independent ones would. */
export interface Counting {
  /** Share of the page views that are counted, above 0 up to 1; the least where it changed. */
  readonly sampling: number;
  /** The most impressions that one reader makes in the time looked at, as the frequency cap bounds them. */
  readonly impressionsPerReader: number;
}

export const countsAll: Counting = { sampling: 1, impressionsPerReader: 1 };

/**
 * By how much a count of impressions scatters more than as many independent ones: where each reader makes at most m,
 * and each is counted with the probability s and scaled up to 1/s, the variance is at most (m + 1/s − 1) per impression.
 */
export function noiseOf({ sampling, impressionsPerReader }: Counting): number {
  return impressionsPerReader + 1 / sampling - 1;
}

/**
 * By how much contributions scatter more around `rate` × impressions than a binomial count does: the impressions are an
 * estimate, too. Evidence is weakened by dividing the counts by it (quasi-likelihood: Wedderburn 1974).
 *
 * @param rate contributions per impression
 */
export function dispersionOf(rate: number, counting: Counting): number {
  return 1 + Math.min(1, rate) * (noiseOf(counting) - 1);
}
