import { describe, expect, it } from "vitest";
import type { DailyCell } from "../../../../../src/core/campaign/experiment/daily-cell.ts";
import { usualQuestion } from "../../../../../src/core/campaign/experiment/experiment-question.ts";
import { judgeVariants } from "../../../../../src/core/campaign/experiment/judge-variants.ts";
import { seeded } from "../../../../support/seeded.ts";
import { anExperiment, dayName, heavyGift, shareOfExperiments, variantName } from "./support/an-experiment.ts";

const question = (variants: number) => ({
  ...usualQuestion,
  variants: Array.from({ length: variants }, (_, index) => ({ id: variantName(index), weight: 1 })),
});

describe("the verdict on two variants", () => {
  it("is too early on the first day, without a number where nobody gave", () => {
    expect(judgeVariants([], question(2)).verdict).toEqual({ kind: "too-early", weeks: undefined });
    const cells = anExperiment({ random: seeded(1), days: 1, impressionsPerDay: 50, rates: [0, 0] });
    expect(judgeVariants(cells, question(2)).verdict).toEqual({ kind: "too-early", weeks: undefined });
  });

  it("names the weeks that it takes, which become fewer", () => {
    const weeksAfter = (days: number) => {
      const cells = anExperiment({ random: seeded(2), days, impressionsPerDay: 4000, rates: [0.01, 0.01] });
      const { verdict } = judgeVariants(cells, question(2));
      if (verdict.kind !== "too-early" || verdict.weeks === undefined) throw new Error(verdict.kind);
      return verdict.weeks;
    };
    const [early, later] = [weeksAfter(7), weeksAfter(28)];
    expect(early).toBeGreaterThan(5);
    expect(early).toBeLessThan(20);
    expect(later).toBeLessThan(early);
  });

  it("names no weeks where it is later already than in most: the difference is near to what is asked", () => {
    const cells = [1, 2].flatMap((day) => [
      aCell(day, "a", { impressions: 200_000, contributions: 1000 }),
      aCell(day, "b", { impressions: 200_000, contributions: 1080 + day }),
    ]);
    expect(judgeVariants(cells, question(2)).verdict).toEqual({
      kind: "too-early",
      weeks: undefined,
    });
  });

  it("is that one is better, whichever that is", () => {
    const better = anExperiment({ random: seeded(3), days: 40, impressionsPerDay: 4000, rates: [0.01, 0.016] });
    expect(judgeVariants(better, question(2)).verdict).toEqual({ kind: "better", variant: "b", than: ["a"] });
    const worse = anExperiment({ random: seeded(4), days: 40, impressionsPerDay: 4000, rates: [0.016, 0.01] });
    const judgement = judgeVariants(worse, question(2));
    expect(judgement.verdict).toEqual({ kind: "better", variant: "a", than: ["b"] });
    expect(judgement.pairs[0]?.verdict).toEqual({ kind: "worse", variant: "b", than: ["a"] });
    expect(judgement.pairs[0]?.ratio.upper).toBeLessThan(1);
    expect(judgement.pairs[0]?.conversion.upper).toBeLessThan(0);
  });

  it("is that there is no difference worth having, once that is known", () => {
    const cells = anExperiment({ random: seeded(5), days: 100, impressionsPerDay: 8000, rates: [0.01, 0.01] });
    const none = { kind: "no-difference-worth-having", effect: 0.2 };
    expect(judgeVariants(cells, question(2)).verdict).toEqual(none);
    expect(judgeVariants(cells, { ...question(2), by: "value" }).verdict).toEqual(none);
  });

  it("is that it cannot be known here this year, and what could be", () => {
    const cells = anExperiment({ random: seeded(6), days: 60, impressionsPerDay: 200, rates: [0.01, 0.01] });
    const { verdict } = judgeVariants(cells, question(2));
    expect(verdict).toMatchObject({ kind: "cannot-be-known", reason: "too-little-traffic", weeks: 52 });
    if (verdict.kind !== "cannot-be-known" || verdict.reason !== "too-little-traffic") throw new Error(verdict.kind);
    expect(verdict.leastEffect).toBeGreaterThan(0.2);
    expect(verdict.leastEffect).toBeLessThan(1);
  });

  it("is a wrong sample ratio before all else, but where weights changed", () => {
    const truth = { random: seeded(7), days: 40, impressionsPerDay: 4000, rates: [0.01, 0.016] };
    const cells = anExperiment({ ...truth, weights: () => [0.65, 0.35] });
    expect(judgeVariants(cells, question(2)).verdict).toMatchObject({
      kind: "sample-ratio",
      sampleRatio: { alarm: true },
    });
    const changed = judgeVariants(cells, { ...question(2), weightsAreSteady: false });
    expect(changed).toMatchObject({ verdict: { kind: "better" }, sampleRatio: undefined });
  });

  it("by value can be another one than by conversion, and takes longer", () => {
    const random = seeded(8);
    const gift = (variant: number) => heavyGift(random, variant === 0 ? 2000 : 500);
    const cells = anExperiment({ random, days: 60, impressionsPerDay: 6000, rates: [0.008, 0.012], gift });
    expect(judgeVariants(cells, question(2)).verdict).toMatchObject({ kind: "better", variant: "b" });
    expect(judgeVariants(cells, { ...question(2), by: "value" }).verdict).toMatchObject({
      kind: "better",
      variant: "a",
    });
    const early = cells.filter(({ day }) => day < dayName(3));
    const [sooner, later] = (["conversion", "value"] as const).map((by) =>
      judgeVariants(early, { ...question(2), by }),
    );
    if (sooner?.verdict.kind !== "too-early" || later?.verdict.kind !== "too-early") throw new Error("known already");
    expect(later.verdict.weeks).toBeGreaterThan(sooner.verdict.weeks ?? Infinity);
  });

  it("needs a second variant; one with a weight of 0 is none", () => {
    const variants = [...question(1).variants, { id: "b", weight: 0 }];
    const cells = anExperiment({ random: seeded(9), days: 10, impressionsPerDay: 4000, rates: [0.01, 0.016] });
    const { verdict, pairs, variants: figures } = judgeVariants(cells, { ...usualQuestion, variants });
    expect(verdict).toEqual({ kind: "cannot-be-known", reason: "one-variant" });
    expect(pairs).toEqual([]);
    expect(figures.map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("the verdict on several variants", () => {
  it("is a star for one that is better than each of the others, and for none besides", () => {
    const best = anExperiment({ random: seeded(10), days: 60, impressionsPerDay: 6000, rates: [0.01, 0.01, 0.017] });
    expect(judgeVariants(best, question(3)).verdict).toEqual({ kind: "better", variant: "c", than: ["a", "b"] });
    const worst = anExperiment({ random: seeded(11), days: 60, impressionsPerDay: 6000, rates: [0.016, 0.01, 0.016] });
    expect(judgeVariants(worst, question(3)).verdict).toEqual({ kind: "worse", variant: "b", than: ["a", "c"] });
  });

  it("claims a difference in at most 5 of 100 campaigns of four alike, looked at weekly", () => {
    const random = seeded(12);
    const claimed = shareOfExperiments(60, () => {
      const cells = anExperiment({ random, days: 28, impressionsPerDay: 4000, rates: [0.01, 0.01, 0.01, 0.01] });
      return [7, 14, 21, 28].some((days) => isClaim(cells.filter(({ day }) => day < dayName(days))));
    });
    expect(claimed).toBeLessThanOrEqual(0.05);

    function isClaim(cells: readonly DailyCell[]): boolean {
      return ["better", "worse", "sample-ratio"].includes(judgeVariants(cells, question(4)).verdict.kind);
    }
  });

  it("has wider bounds for each pair the more there are", () => {
    const cells = anExperiment({ random: seeded(13), days: 28, impressionsPerDay: 6000, rates: [0.01, 0.01, 0.01] });
    const [two, three] = [judgeVariants(cells, question(2)), judgeVariants(cells, question(3))];
    expect(three.pairs).toHaveLength(3);
    expect(three.pairs[0]?.ratio.lower).toBeLessThan(two.pairs[0]?.ratio.lower ?? 0);
    expect(three.pairs[0]?.ratio.upper).toBeGreaterThan(two.pairs[0]?.ratio.upper ?? Infinity);
  });
});

function aCell(day: number, variant: string, change: Partial<DailyCell>): DailyCell {
  const none = { impressions: 0, dismissals: 0, contributions: 0, value: 0, valueSquares: 0 };
  return { day: dayName(day), variant, ...none, ...change };
}
