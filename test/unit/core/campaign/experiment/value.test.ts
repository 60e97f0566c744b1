import { describe, expect, it } from "vitest";
import { countsAll } from "../../../../../src/core/campaign/experiment/counting.ts";
import { totalsOf } from "../../../../../src/core/campaign/experiment/daily-cell.ts";
import { pairedDays } from "../../../../../src/core/campaign/experiment/paired-days.ts";
import { valueDifference } from "../../../../../src/core/campaign/experiment/value-difference.ts";
import { valueSequence } from "../../../../../src/core/campaign/experiment/value-sequence.ts";
import { seeded } from "../../../../support/seeded.ts";
import { anExperiment, heavyGift, shareOfExperiments, type Truth } from "./support/an-experiment.ts";
import { excludes, firstLook } from "./support/looks.ts";

describe("value per impression, of gifts with a heavy tail", () => {
  it("is never claimed to differ in more than 5 of 2,000 experiments in which it does not", () => {
    const random = seeded(1);
    const truth = { random, impressionsPerDay: 4000, rates: [0.005, 0.005], gift: () => heavyGift(random, 500) };
    expect(shareThatClaims(2000, truth)).toBeLessThan(0.05);
  });

  it("nor where weights follow the season, of which a pooled mean would make a difference", () => {
    const random = seeded(2);
    const truth = {
      random,
      impressionsPerDay: 4000,
      rates: [0.005, 0.005],
      gift: () => heavyGift(random, 500),
      season: (day: number) => (day > 20 ? 4 : 1),
      weights: (day: number) => (day > 20 ? [0.2, 0.8] : [0.8, 0.2]),
    };
    expect(shareThatClaims(1000, truth)).toBeLessThan(0.05);
    const totals = ["a", "b"].map((variant) =>
      totalsOf(anExperiment({ ...truth, days: 42 }).filter((cell) => cell.variant === variant)),
    );
    const [a = 0, b = 0] = totals.map(({ value, impressions }) => value / impressions);
    expect(b / a).toBeGreaterThan(1.3);
  });

  it("is found to differ in most where gifts are twice as large", () => {
    const random = seeded(3);
    const gift = (variant: number) => heavyGift(random, variant === 0 ? 500 : 1000);
    expect(shareThatClaims(200, { random, impressionsPerDay: 4000, rates: [0.005, 0.005], gift })).toBeGreaterThan(0.8);
  });

  it("is within its bounds at every daily look in more than 95 of 100 papers", () => {
    const random = seeded(4);
    // The mean of the lognormal distribution is e^(1.15² / 2) times its median.
    const truth = 0.01 * 500 * Math.exp(1.15 ** 2 / 2);
    const missed = shareOfExperiments(1000, () => {
      const gift = () => heavyGift(random, 500);
      const cells = anExperiment({ random, days: 42, impressionsPerDay: 1000, rates: [0.01], gift });
      const isMissed = firstLook(cells, (soFar) => {
        const bounds = valueSequence(totalsOf(soFar), 0.05, countsAll);
        return bounds !== undefined && excludes(bounds, truth);
      });
      return isMissed !== undefined;
    });
    expect(missed).toBeLessThan(0.05);
  });

  it("says nothing before enough gifts carry it, whoever gave a large one", () => {
    const small = { impressions: 10_000, dismissals: 0, contributions: 60, value: 30_000, valueSquares: 15_000_000 };
    expect(valueSequence(small, 0.05, countsAll)?.estimate).toBe(3);
    const large = { ...small, contributions: 61, value: 130_000, valueSquares: 15_000_000 + 100_000 ** 2 };
    expect(valueSequence(large, 0.05, countsAll)).toBeUndefined();
    expect(valueSequence({ ...small, contributions: 0, value: 0, valueSquares: 0 }, 0.05, countsAll)).toBeUndefined();
    expect(valueDifference([{ variant: small, than: large }], 0.05, countsAll)).toBeUndefined();
    expect(valueDifference([], 0.05, countsAll)).toBeUndefined();
  });

  it("has wider bounds where impressions are a sample's", () => {
    const totals = {
      impressions: 10_000,
      dismissals: 0,
      contributions: 900,
      value: 450_000,
      valueSquares: 225_000_000,
    };
    const all = valueSequence(totals, 0.05, countsAll);
    const sample = valueSequence(totals, 0.05, { sampling: 0.05, impressionsPerReader: 1 });
    expect(sample?.upper).toBeGreaterThan((all?.upper ?? 0) + 1);
  });
});

function shareThatClaims(experiments: number, truth: Omit<Truth, "days">): number {
  return shareOfExperiments(experiments, () => {
    const days = pairedDays(anExperiment({ ...truth, days: 42 }), "b", "a");
    const claim = firstLook(days, (soFar) => {
      const bounds = valueDifference(soFar, 0.05, countsAll);
      return bounds !== undefined && excludes(bounds, 0);
    });
    return claim !== undefined;
  });
}
