import { describe, expect, it } from "vitest";
import { logGamma } from "../../../../../src/core/campaign/experiment/log-gamma.ts";
import { normalMixture, tunedRho } from "../../../../../src/core/campaign/experiment/normal-mixture.ts";

describe("the normal mixture", () => {
  it("is the published boundary of Waudby-Smith and others, √(2(tρ² + 1)/(t²ρ²) · log(√(tρ² + 1)/α)) for the mean", () => {
    for (const [terms, alpha, rho] of [
      [1, 0.05, 1],
      [100, 0.05, 0.3],
      [5000, 0.1, 0.01],
    ] as const) {
      const grown = terms * rho ** 2 + 1;
      const published = Math.sqrt(((2 * grown) / (terms ** 2 * rho ** 2)) * Math.log(Math.sqrt(grown) / alpha));
      expect(normalMixture(terms, alpha, 1 / rho ** 2) / terms).toBeCloseTo(published, 10);
    }
  });

  it("is the Robbins bound where ρ = 1: √((t + 1)·log((t + 1)/α²))", () => {
    // (99 + 1)·(log 100 + 2·log 20) = 100·10.5966…
    expect(normalMixture(99, 0.05, 1)).toBeCloseTo(32.5525, 3);
  });

  it("is never more than a hundredth wider than it could be where it is tuned", () => {
    for (const alpha of [0.05, 0.01]) {
      const tuned = normalMixture(300, alpha, tunedRho(300, alpha));
      const best = Math.min(...Array.from({ length: 2000 }, (_, step) => normalMixture(300, alpha, (step + 1) / 5)));
      expect(tuned / best).toBeLessThan(1.01);
    }
  });
});

describe("the logarithm of Γ", () => {
  it.each([
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1, 0],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    // Stirling's series, of which three terms are enough here.
    [1e6, (1e6 - 0.5) * Math.log(1e6) - 1e6 + Math.log(2 * Math.PI) / 2 + 1 / 12e6],
  ])("of %d is right", (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-12 * Math.max(1, Math.abs(expected)) + 1e-14);
  });
});
