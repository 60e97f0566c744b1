import { noiseOf, type Counting } from "./counting.ts";
import { logGamma } from "./log-gamma.ts";

/** How often each variant was shown while the weights stayed as they are. */
export interface Shown {
  /** Above 0, beside the others' weights. */
  readonly weight: number;
  readonly impressions: number;
}

export interface SampleRatio {
  /** Whether the variants are not shown as their weights say: then nothing else can be believed. */
  readonly alarm: boolean;
  /** How many times likelier the counts are if something is amiss: an e-value; an alarm from 1/α. */
  readonly evidence: number;
  /** As `shown`: the share that each should have, and has, from 0 up to 1. */
  readonly shares: readonly { readonly expected: number; readonly found: number }[];
}

/** As many impressions as the prior weighs: it looks for shares that are off by about five in a hundred. */
const PRIOR = 100;

/**
 * Whether impressions come as the weights say, however often one looks: Dirichlet-multinomial against multinomial, the
 * test of Lindon and Malek, "Anytime-valid inference for multinomial count data", NeurIPS 2022:
 *
 *     E = ∫ Πₖ qₖ^nₖ dDirichlet(q; 100·w) / max Πₖ pₖ^nₖ, over all p within the slack around the weights w
 *
 * Counts are divided by their noise first: see `noiseOf`. Readers keep the variant that they saw first, so after a change
 * of weights only readers who saw none before come by the new ones. And a variant that is closed more often, or brings
 * more gifts, rests more readers and is shown less often for that reason: the slack is for this. It can be 0 where first
 * impressions alone are counted.
 *
 * @param slack relative: 0.1 lets a share of 0.5 be from 0.45 to 0.55
 * @param alpha the probability, over all looks together, of an alarm without a cause
 */
export function sampleRatio(shown: readonly Shown[], counting: Counting, slack: number, alpha = 0.01): SampleRatio {
  const weights = shown.reduce((sum, { weight }) => sum + weight, 0);
  const impressions = shown.reduce((sum, each) => sum + each.impressions, 0);
  const shares = shown.map((each) => ({
    expected: each.weight / weights,
    found: impressions === 0 ? 0 : each.impressions / impressions,
  }));
  const counts = shown.map((each) => ({
    count: each.impressions / noiseOf(counting),
    share: each.weight / weights,
  }));
  // Beyond e^700 a number cannot say it.
  const evidence = Math.exp(Math.min(700, logMixture(counts) - mostLikely(counts, slack)));
  return { alarm: evidence >= 1 / alpha, evidence, shares };
}

interface Count {
  readonly count: number;
  readonly share: number;
}

/** The logarithm of the Dirichlet-multinomial probability, without the coefficient that both sides share. */
function logMixture(counts: readonly Count[]): number {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return counts.reduce((log, { count, share }) => log + logRise(PRIOR * share, count), -logRise(PRIOR, all));
}

/** log(Γ(from + by) / Γ(from)), by Γ(x) = Γ(x + 1) / x, since `logGamma` is for no less than a half. */
function logRise(from: number, by: number): number {
  return logGamma(from + by + 1) - Math.log(from + by) - logGamma(from + 1) + Math.log(from);
}

/**
 * The largest Σ n·log(p) of all shares p within the slack that add up to 1: p is n/μ, held to its limits, with the μ at
 * which the sum is 1.
 */
function mostLikely(counts: readonly Count[], slack: number): number {
  const sharesAt = (logScale: number) =>
    counts.map(({ count, share }) =>
      Math.min(share * (1 + slack), Math.max(share * (1 - slack), count * Math.exp(logScale))),
    );
  let [low, high] = [-60, 60];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (sharesAt(middle).reduce((sum, share) => sum + share, 0) < 1) low = middle;
    else high = middle;
  }
  const shares = sharesAt(high);
  return counts.reduce((log, { count }, index) => log + (count === 0 ? 0 : count * Math.log(shares[index] ?? 1)), 0);
}
