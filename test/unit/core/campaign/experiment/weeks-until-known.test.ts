import { describe, expect, it } from "vitest";
import { conversionRatio } from "../../../../../src/core/campaign/experiment/conversion-ratio.ts";
import { countsAll } from "../../../../../src/core/campaign/experiment/counting.ts";
import { pairedDays } from "../../../../../src/core/campaign/experiment/paired-days.ts";
import { leastKnowable, weeksUntilKnown } from "../../../../../src/core/campaign/experiment/weeks-until-known.ts";
import { seeded } from "../../../../support/seeded.ts";
import { anExperiment, shareOfExperiments } from "./support/an-experiment.ts";

const question = { effect: 0.5, alpha: 0.05, counting: countsAll, spread: 1 };
const traffic = { rate: 0.01, weekly: [7000, 7000], soFar: [0, 0] } as const;

describe("the weeks until it is known", () => {
  const weeks = weeksUntilKnown(question, traffic, 52) ?? 0;

  it("are so many that about four of five experiments have told by then, and not so many that all have", () => {
    expect(weeks).toBeGreaterThan(1);
    const told = shareThatTold(weeks, 1.5, ({ lower }) => lower > 1);
    const toldAlike = shareThatTold(weeks, 1, ({ lower, upper }) => lower > 1 / 1.5 && upper < 1.5);
    expect(Math.min(told, toldAlike)).toBeGreaterThan(0.75);
    expect(Math.min(told, toldAlike)).toBeLessThan(0.97);
  });

  it("are not twice as many as are needed: in half of them fewer than four of five have told", () => {
    const half = Math.floor(weeks / 2);
    const told = shareThatTold(half, 1.5, ({ lower }) => lower > 1);
    const toldAlike = shareThatTold(half, 1, ({ lower, upper }) => lower > 1 / 1.5 && upper < 1.5);
    expect(Math.min(told, toldAlike)).toBeLessThan(0.8);
  });

  it("are fewer by those already had, and more where the difference is smaller or traffic less", () => {
    expect(weeksUntilKnown(question, { ...traffic, soFar: [7000, 7000] }, 52)).toBe(weeks - 1);
    expect(weeksUntilKnown(question, { ...traffic, soFar: [7e6, 7e6] }, 52)).toBe(0);
    expect(weeksUntilKnown({ ...question, effect: 0.2 }, traffic, 52)).toBeGreaterThan(3 * weeks);
    expect(weeksUntilKnown(question, { ...traffic, weekly: [3500, 3500] }, 52)).toBeGreaterThanOrEqual(2 * weeks - 1);
    expect(weeksUntilKnown(question, { ...traffic, weekly: [1400, 12_600] }, 52)).toBeGreaterThan(weeks);
    expect(weeksUntilKnown({ ...question, spread: 4 }, traffic, 52)).toBeGreaterThan(3 * weeks);
    expect(weeksUntilKnown({ ...question, alpha: 0.05 / 6 }, traffic, 52)).toBeGreaterThan(weeks);
    const counting = { sampling: 0.02, impressionsPerReader: 4 };
    expect(weeksUntilKnown({ ...question, counting }, traffic, 52)).toBeGreaterThan(weeks);
  });

  it("are none where a year is not enough, or nobody comes", () => {
    expect(weeksUntilKnown({ ...question, effect: 0.05 }, traffic, 52)).toBeUndefined();
    expect(weeksUntilKnown(question, { ...traffic, weekly: [0, 0] }, 52)).toBeUndefined();
    expect(weeksUntilKnown(question, { ...traffic, rate: 0 }, 52)).toBeUndefined();
  });
});

describe("the least difference that can be known in a year", () => {
  it("is known within it, and a little less is not", () => {
    const effect = leastKnowable(question, traffic, 52) ?? 0;
    expect(effect).toBeGreaterThan(0.05);
    expect(weeksUntilKnown({ ...question, effect }, traffic, 52)).toBeLessThanOrEqual(52);
    expect(weeksUntilKnown({ ...question, effect: effect - 0.01 }, traffic, 52)).toBeUndefined();
  });

  it("is none where not even ten times as many would be told apart", () => {
    expect(leastKnowable(question, { ...traffic, weekly: [5, 5] }, 52)).toBeUndefined();
  });
});

/** Of experiments with that true ratio, at the end of the last week. */
function shareThatTold(
  weeks: number,
  ratio: number,
  tells: (bounds: ReturnType<typeof conversionRatio>) => boolean,
): number {
  const random = seeded(11);
  return shareOfExperiments(300, () => {
    const cells = anExperiment({ random, days: 7 * weeks, impressionsPerDay: 2000, rates: [0.01, 0.01 * ratio] });
    return tells(conversionRatio(pairedDays(cells, "b", "a"), 0.05, countsAll));
  });
}
