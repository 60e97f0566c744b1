import { describe, expect, it } from "vitest";
import { conversionSequence } from "../../../../../src/core/campaign/experiment/conversion-sequence.ts";
import { countsAll } from "../../../../../src/core/campaign/experiment/counting.ts";
import { totalsOf } from "../../../../../src/core/campaign/experiment/daily-cell.ts";
import { seeded } from "../../../../support/seeded.ts";
import { anExperiment, shareOfExperiments } from "./support/an-experiment.ts";
import { excludes, firstLook } from "./support/looks.ts";

describe("the bounds of a conversion", () => {
  it("hold the truth at every daily look in more than 95 of 100 papers", () => {
    const random = seeded(1);
    const missed = shareOfExperiments(200, () => {
      const cells = anExperiment({ random, days: 30, impressionsPerDay: 1500, rates: [0.01] });
      return (
        firstLook(cells, (soFar) => excludes(conversionSequence(totalsOf(soFar), 0.05, countsAll), 0.01)) !== undefined
      );
    });
    expect(missed).toBeLessThan(0.05);
  });

  it("hold it where a tenth of the page views is counted, and readers give on every twentieth", () => {
    const random = seeded(2);
    const counting = { sampling: 0.1, impressionsPerReader: 1 };
    const missed = shareOfExperiments(200, () => {
      const cells = anExperiment({ random, days: 30, impressionsPerDay: 500, rates: [0.05], sampling: 0.1 });
      return (
        firstLook(cells, (soFar) => excludes(conversionSequence(totalsOf(soFar), 0.05, counting), 0.05)) !== undefined
      );
    });
    expect(missed).toBeLessThan(0.05);
  });

  it("close in on it as more is counted, to not much more than twice what a single look would give", () => {
    const at = (contributions: number) =>
      conversionSequence({ impressions: contributions * 100, contributions }, 0.05, countsAll);
    const [few, many] = [at(20), at(2000)];
    expect(many.upper - many.lower).toBeLessThan((few.upper - few.lower) / 5);
    const single = 2 * 1.96 * Math.sqrt((0.01 * 0.99) / 20_000);
    const often = at(200);
    expect((often.upper - often.lower) / single).toBeGreaterThan(1);
    expect((often.upper - often.lower) / single).toBeLessThan(2.2);
  });

  it("are wider where impressions are a sample's, or come by the same readers", () => {
    const counted = { impressions: 10_000, contributions: 500 };
    const [all, sample, clustered] = [
      countsAll,
      { sampling: 0.1, impressionsPerReader: 1 },
      { sampling: 1, impressionsPerReader: 4 },
    ].map((counting) => conversionSequence(counted, 0.05, counting));
    for (const other of [sample, clustered]) {
      expect(other?.lower).toBeLessThan(all?.lower ?? 0);
      expect(other?.upper).toBeGreaterThan(all?.upper ?? 0);
    }
  });

  it("say nothing of what was never shown, and bound what never brought a gift from above alone", () => {
    expect(conversionSequence({ impressions: 0, contributions: 0 }, 0.05, countsAll)).toEqual({
      lower: 0,
      estimate: 0,
      upper: 1,
    });
    const { lower, upper } = conversionSequence({ impressions: 10_000, contributions: 0 }, 0.05, countsAll);
    expect(lower).toBe(0);
    // The rule of three would say 0.0003 at a single look.
    expect(upper).toBeGreaterThan(0.0003);
    expect(upper).toBeLessThan(0.0009);
  });

  it("stand where more gave than a sample has counted", () => {
    const { lower, upper } = conversionSequence({ impressions: 2, contributions: 3 }, 0.05, countsAll);
    expect(lower).toBeGreaterThan(0);
    expect(upper).toBe(1);
  });
});
