import { describe, expect, it } from "vitest";
import { logEvidence } from "../../../../../src/core/campaign/experiment/evidence.ts";

describe("the evidence against a share", () => {
  it("is 1 on average where the share is true, to the last digit", () => {
    for (const share of [0.003, 0.3, 0.9])
      for (const direction of ["many", "few"] as const) {
        const mean = binomial(20, share).reduce(
          (sum, probability, hits) =>
            sum + probability * Math.exp(logEvidence([{ hits, trials: 20, share }], direction)),
          0,
        );
        expect(mean).toBeCloseTo(1, 9);
      }
  });

  it("is at most 1 on average where the probability changes, and the share is its mean", () => {
    const both = [0.02, 0.38].map((share) => binomial(10, share));
    for (const direction of ["many", "few"] as const) {
      let mean = 0;
      for (const [one, first] of (both[0] ?? []).entries())
        for (const [other, second] of (both[1] ?? []).entries())
          mean += first * second * Math.exp(logEvidence([{ hits: one + other, trials: 20, share: 0.2 }], direction));
      expect(mean).toBeLessThan(1);
      expect(mean).toBeGreaterThan(0.3);
    }
  });

  it("grows as hits are more than the share, and says nothing of those that are fewer", () => {
    const against = (hits: number) => logEvidence([{ hits, trials: 1000, share: 0.01 }], "many");
    expect(against(10)).toBeLessThan(0);
    expect(against(30)).toBeGreaterThan(Math.log(40));
    expect(against(0)).toBeLessThan(0);
  });

  it("takes trials of another share for what they are", () => {
    const stretches = [
      { hits: 9, trials: 10, share: 0.9 },
      { hits: 1, trials: 10, share: 0.1 },
    ];
    expect(logEvidence(stretches, "many")).toBeLessThan(0);
    expect(logEvidence(stretches.toReversed(), "many")).toBeCloseTo(logEvidence(stretches, "many"), 12);
  });
});

/** The probability of each number of hits. */
function binomial(trials: number, share: number): readonly number[] {
  let ways = 1;
  return Array.from({ length: trials + 1 }, (_, hits) => {
    if (hits > 0) ways = (ways * (trials - hits + 1)) / hits;
    return ways * share ** hits * (1 - share) ** (trials - hits);
  });
}
