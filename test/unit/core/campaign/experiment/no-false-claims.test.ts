import { describe, expect, it } from "vitest";
import { conversionDifference } from "../../../../../src/core/campaign/experiment/conversion-difference.ts";
import { conversionRatio, toRatioDays } from "../../../../../src/core/campaign/experiment/conversion-ratio.ts";
import { countsAll } from "../../../../../src/core/campaign/experiment/counting.ts";
import type { DailyCell } from "../../../../../src/core/campaign/experiment/daily-cell.ts";
import { pairedDays } from "../../../../../src/core/campaign/experiment/paired-days.ts";
import type { RatioDay } from "../../../../../src/core/campaign/experiment/ratio-sequence.ts";
import { seeded } from "../../../../support/seeded.ts";
import { anExperiment, poisson, shareOfExperiments, type Truth } from "./support/an-experiment.ts";
import { claimsDifference, excludes, firstLook } from "./support/looks.ts";

const EXPERIMENTS = 2000;
/** Where the same is asked of another kind of paper. */
const FEWER = 800;

describe("2,000 experiments without a difference, looked at daily", () => {
  it("claim one in at most 5 of 100", () => {
    expect(
      shareThatClaims(EXPERIMENTS, { random: seeded(1), impressionsPerDay: 2000, rates: [0.005, 0.005] }),
    ).toBeLessThan(0.05);
  });

  it("claim none more where the rates follow the week and December, and weights follow whoever is ahead", () => {
    const random = seeded(2);
    const truth = {
      random,
      impressionsPerDay: 2000,
      rates: [0.005, 0.005],
      season: (day: number) => (day % 7 > 4 ? 0.5 : 1) * (day > 27 ? 4 : 1),
      weights: (_: number, before: readonly DailyCell[]) => (isAhead(before, "b") ? [0.1, 0.9] : [0.9, 0.1]),
    };
    expect(shareThatClaims(FEWER, truth)).toBeLessThan(0.05);
  });

  it("claim none more where few page views are counted and readers give often", () => {
    const truth = { random: seeded(3), impressionsPerDay: 2000, rates: [0.02, 0.02], sampling: 0.02 };
    expect(shareThatClaims(FEWER, truth, { sampling: 0.02, impressionsPerReader: 1 })).toBeLessThan(0.05);
  });

  it("claim none more where readers come again each week, and give once whatever they saw", () => {
    const random = seeded(9);
    const claimed = shareOfExperiments(FEWER, () => {
      const days = returningReaders(random);
      const counting = { sampling: 1, impressionsPerReader: 4 };
      return firstLook(days, (soFar) => claimsDifference(soFar, 0.05, counting)) !== undefined;
    });
    expect(claimed).toBeLessThan(0.05);
  });

  it("would claim one in far more, did one look daily at what is meant for a single look", () => {
    const random = seeded(4);
    const naive = shareOfExperiments(FEWER, () => {
      const days = daysOf({ random, impressionsPerDay: 2000, rates: [0.005, 0.005] });
      let [own, all] = [0, 0];
      return days.some(({ hits, otherHits }, day) => {
        own += hits;
        all += hits + otherHits;
        return day > 2 && Math.abs(own - all / 2) > 1.96 * Math.sqrt(all / 4);
      });
    });
    expect(naive).toBeGreaterThan(0.2);
  });
});

describe("experiments with a difference", () => {
  it.each([
    [1.3, 2000, 0.75],
    [1.5, 2000, 0.95],
    [1.2, 8000, 0.95],
  ])("of %d times, with %d impressions a day, are found out in six weeks in most", (lift, impressionsPerDay, least) => {
    const truth = { random: seeded(5), impressionsPerDay, rates: [0.01, 0.01 * lift] };
    expect(shareThatClaims(200, truth)).toBeGreaterThan(least);
  });
});

describe("the bounds of a difference", () => {
  it("hold the true ratio and the true difference in more than 95 of 100 papers", () => {
    const random = seeded(6);
    const missed = { ratio: 0, difference: 0 };
    for (let experiment = 0; experiment < 40; experiment++) {
      const days = pairedDays(
        anExperiment({ random, days: 20, impressionsPerDay: 3000, rates: [0.01, 0.015] }),
        "b",
        "a",
      );
      if (firstLook(days, (soFar) => excludes(conversionRatio(soFar, 0.05, countsAll), 1.5))) missed.ratio++;
      if (firstLook(days, (soFar) => excludes(conversionDifference(soFar, 0.05, countsAll), 0.005)))
        missed.difference++;
    }
    expect(missed.ratio).toBeLessThanOrEqual(2);
    expect(missed.difference).toBeLessThanOrEqual(2);
  });

  it("leave out 1 just where the evidence is strong enough, and then alone the difference leaves out 0", () => {
    const random = seeded(7);
    for (let experiment = 0; experiment < 60; experiment++) {
      const rates = [0.01, 0.01 * (1 + experiment / 80)];
      const days = pairedDays(anExperiment({ random, days: 20, impressionsPerDay: 3000, rates }), "b", "a");
      const ratio = conversionRatio(days, 0.05, countsAll);
      expect(excludes(ratio, 1)).toBe(claimsDifference(toRatioDays(days), 0.05, countsAll));
      const difference = conversionDifference(days, 0.05, countsAll);
      if (excludes(difference, 0)) expect(excludes(ratio, 1)).toBe(true);
      expect(Math.sign(difference.estimate)).toBe(Math.sign(Math.log(ratio.estimate)));
    }
  });

  it("are the same seen from the other side, turned over", () => {
    const cells = anExperiment({ random: seeded(8), days: 20, impressionsPerDay: 3000, rates: [0.01, 0.013] });
    const one = conversionRatio(pairedDays(cells, "b", "a"), 0.05, countsAll);
    const other = conversionRatio(pairedDays(cells, "a", "b"), 0.05, countsAll);
    expect(one.lower).toBeCloseTo(1 / other.upper, 9);
    expect(one.upper).toBeCloseTo(1 / other.lower, 9);
    expect(one.estimate).toBeCloseTo(1 / other.estimate, 9);
  });

  it("are open where nothing was shown side by side", () => {
    expect(conversionRatio([], 0.05, countsAll)).toEqual({ lower: 0, estimate: 1, upper: Infinity });
    expect(conversionDifference([], 0.05, countsAll)).toEqual({ lower: -1, estimate: 0, upper: 1 });
  });
});

function daysOf(truth: Omit<Truth, "days">) {
  return toRatioDays(pairedDays(anExperiment({ ...truth, days: 42 }), "b", "a"));
}

/** Each sees the same variant in four weeks running, and a fifth of them gives at once. */
function returningReaders(random: () => number): readonly RatioDay[] {
  const arms = [0, 1].map(() => Array.from({ length: 42 }, () => poisson(random, 250)));
  return Array.from({ length: 42 }, (_, day) => {
    const [own, other] = arms.map((fresh) => ({
      hits: poisson(random, (fresh[day] ?? 0) / 5),
      exposure: [0, 7, 14, 21].reduce((sum, ago) => sum + (fresh[day - ago] ?? 0), 0),
    }));
    return {
      hits: own?.hits ?? 0,
      exposure: own?.exposure ?? 0,
      otherHits: other?.hits ?? 0,
      otherExposure: other?.exposure ?? 0,
    };
  });
}

function shareThatClaims(experiments: number, truth: Omit<Truth, "days">, counting = countsAll): number {
  return shareOfExperiments(
    experiments,
    () => firstLook(daysOf(truth), (soFar) => claimsDifference(soFar, 0.05, counting)) !== undefined,
  );
}

function isAhead(cells: readonly DailyCell[], variant: string): boolean {
  const sum = (cells: readonly DailyCell[]) => cells.reduce((sum, { contributions }) => sum + contributions, 0);
  return sum(cells.filter((cell) => cell.variant === variant)) * 2 > sum(cells);
}
