import { describe, expect, it } from "vitest";
import { countsAll } from "../../../../../src/core/campaign/experiment/counting.ts";
import { sampleRatio } from "../../../../../src/core/campaign/experiment/sample-ratio.ts";
import { seeded } from "../../../../support/seeded.ts";
import { poisson, shareOfExperiments } from "./support/an-experiment.ts";

const even = [0.5, 0.5];

describe("the evidence of an uneven sample", () => {
  it("is Lindon and Malek's, which can be counted by hand", () => {
    const evidence = (first: number, second: number) =>
      sampleRatio(shown(even, [first, second]), countsAll, 0).evidence;
    // Pólya's urn with 50 and 50: the first is as likely as the weights say, the second a little likelier than that.
    expect(evidence(1, 0)).toBeCloseTo(1, 9);
    expect(evidence(2, 0)).toBeCloseTo((0.5 * (51 / 101)) / 0.25, 9);
    expect(evidence(1, 1)).toBeCloseTo((0.5 * (50 / 101)) / 0.25, 9);
  });

  it("is 1 on average where the weights are true, to the last digit", () => {
    let [mean, ways] = [0, 1];
    for (let first = 0; first <= 30; first++) {
      if (first > 0) ways = (ways * (31 - first)) / first;
      const { evidence } = sampleRatio(shown([1, 3], [first, 30 - first]), countsAll, 0);
      mean += ways * 0.25 ** first * 0.75 ** (30 - first) * evidence;
    }
    expect(mean).toBeCloseTo(1, 9);
  });

  it("names the shares that should be and are", () => {
    expect(sampleRatio(shown([1, 3], [30, 70]), countsAll, 0).shares).toEqual([
      { expected: 0.25, found: 0.3 },
      { expected: 0.75, found: 0.7 },
    ]);
    expect(sampleRatio(shown(even, [0, 0]), countsAll, 0)).toMatchObject({ alarm: false, shares: [{ found: 0 }, {}] });
  });
});

describe("2,000 campaigns shown as their weights say, looked at daily", () => {
  it("raise an alarm in at most 1 of 100", () => {
    expect(shareWithAlarm(2000, { seed: 1, weights: even, truth: even })).toBeLessThanOrEqual(0.01);
  });

  it("nor where every reader sees four, with three variants of unlike weights", () => {
    const weights = [0.6, 0.3, 0.1];
    expect(shareWithAlarm(2000, { seed: 2, weights, truth: weights, perReader: 4 })).toBeLessThanOrEqual(0.01);
  });

  it("nor where one page view in twenty is counted", () => {
    expect(shareWithAlarm(2000, { seed: 3, weights: even, truth: even, sampling: 0.05 })).toBeLessThanOrEqual(0.01);
  });

  it("nor where they are off by no more than the slack", () => {
    expect(shareWithAlarm(500, { seed: 4, weights: even, truth: [0.525, 0.475], slack: 0.05 })).toBeLessThanOrEqual(
      0.01,
    );
    expect(shareWithAlarm(100, { seed: 4, weights: even, truth: [0.525, 0.475] })).toBeGreaterThan(0.9);
  });
});

describe("campaigns that are not shown as their weights say", () => {
  it("raise an alarm in most, within six weeks", () => {
    expect(shareWithAlarm(200, { seed: 5, weights: even, truth: [0.52, 0.48] })).toBeGreaterThan(0.9);
    expect(shareWithAlarm(200, { seed: 6, weights: [2, 1, 1], truth: [0.5, 0.3, 0.2], slack: 0.1 })).toBeGreaterThan(
      0.9,
    );
    expect(
      shareWithAlarm(200, { seed: 7, weights: even, truth: [0.56, 0.44], perReader: 4, slack: 0.05 }),
    ).toBeGreaterThan(0.9);
  });
});

interface Campaigns {
  readonly seed: number;
  readonly weights: readonly number[];
  /** The shares that readers are shown. */
  readonly truth: readonly number[];
  readonly perReader?: number;
  readonly sampling?: number;
  readonly slack?: number;
}

function shareWithAlarm(campaigns: number, given: Campaigns): number {
  const { seed, weights, truth, perReader = 1, sampling = 1, slack = 0 } = given;
  const random = seeded(seed);
  return shareOfExperiments(campaigns, () => {
    const impressions = truth.map(() => 0);
    for (let day = 0; day < 42; day++) {
      for (const [index, share] of truth.entries()) {
        const made = perReader * poisson(random, (1000 * share) / perReader);
        impressions[index] =
          (impressions[index] ?? 0) + (sampling === 1 ? made : poisson(random, made * sampling) / sampling);
      }
      const counting = { sampling, impressionsPerReader: perReader };
      if (sampleRatio(shown(weights, impressions), counting, slack).alarm) return true;
    }
    return false;
  });
}

function shown(weights: readonly number[], impressions: readonly number[]) {
  return weights.map((weight, index) => ({ weight, impressions: impressions[index] ?? 0 }));
}
