/** Contributions at which the bounds are closest to what a single look would give. */
const TUNED_TO = 200;

/**
 * How far a sum of that many independent terms of mean 0 and variance 1 ever strays, at all looks together but with a
 * probability of at most α: the two-sided normal mixture
 *
 *     √((t + ρ) · log((t + ρ) / (ρ·α²)))
 *
 * Robbins 1970; Howard, Ramdas, McAuliffe and Sekhon 2021 (see `logEvidence`), with their ρ. Written with ρ' = 1/√ρ it is
 * the asymptotic confidence sequence of Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas, "Time-uniform central limit
 * theory and asymptotic confidence sequences" (2021), which holds for any terms of finite variance, that variance
 * estimated as one goes.
 */
export function normalMixture(terms: number, alpha: number, rho: number = tunedRho(TUNED_TO, alpha)): number {
  return Math.sqrt((terms + rho) * Math.log((terms + rho) / (rho * alpha ** 2)));
}

/**
 * The ρ that makes the bound closest at so many terms t: t / (2·log(1/α) + log(2·log(1/α) + 1)), as Waudby-Smith and
 * others give it in their appendix on ρ, there for ρ' = 1/√ρ.
 */
export function tunedRho(terms: number, alpha: number): number {
  const twice = -2 * Math.log(alpha);
  return terms / (twice + Math.log(twice + 1));
}
