/** Trials under one hypothesis: each is a hit with the probability `share`. Counts need not be whole. */
export interface Stretch {
  readonly hits: number;
  readonly trials: number;
  readonly share: number;
}

/**
 * The tilts λ that the mixture bets on: 4, 4/√2, 2, … A tilt of λ is best where the hits' variance is about
 * 2·log(1/α)/λ², so these serve from the first contribution to half a million, and most at about a hundred. The
 * weights, halved every four steps away from there, add up to 1: that alone is what makes the bound hold.
 */
const mixture = (() => {
  const tilts = Array.from({ length: 21 }, (_, step) => ({
    tilt: 4 * 2 ** (-step / 2),
    weight: 2 ** (-Math.abs(step - 7) / 4),
  }));
  const sum = tilts.reduce((total, { weight }) => total + weight, 0);
  return tilts.map(({ tilt, weight }) => ({ tilt, logWeight: Math.log(weight / sum) }));
})();

/**
 * How strongly the counts speak against their shares: the logarithm of
 *
 *     E = Σⱼ wⱼ · exp(λⱼ·Σ hits − Σ trials·log(1 + share·(e^λⱼ − 1)))
 *
 * Of true shares E is a supermartingale that begins at 1, so that it ever exceeds 1/α with a probability of at most α,
 * however often one looks (Ville 1939). It stays one where the probability changes from trial to trial and `share` is
 * its mean, since log(1 + p·x) is concave in p; so time of day, day of week and December do no harm. This is the
 * sub-Bernoulli process with a discrete mixture of Howard, Ramdas, McAuliffe and Sekhon, "Time-uniform, nonparametric,
 * nonasymptotic confidence sequences", Annals of Statistics 49 (2021), § 3.
 *
 * @param direction whether there may be too many hits, or too few
 */
export function logEvidence(stretches: readonly Stretch[], direction: "many" | "few"): number {
  const hits = stretches.reduce((sum, stretch) => sum + stretch.hits, 0);
  const logs = mixture.map(({ tilt, logWeight }) => {
    const signed = direction === "many" ? tilt : -tilt;
    const odds = Math.expm1(signed);
    let log = logWeight + signed * hits;
    for (const { trials, share } of stretches) log -= trials * Math.log1p(share * odds);
    return log;
  });
  const most = Math.max(...logs);
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}
