import { describe, expect, it } from "vitest";
import type { DailyCell } from "../../../../../src/core/campaign/experiment/daily-cell.ts";
import { floorOf, nextWeights } from "../../../../../src/core/campaign/experiment/next-weights.ts";
import { seeded } from "../../../../support/seeded.ts";
import { anExperiment, dayName, type Truth } from "./support/an-experiment.ts";

const two = { variants: ["a", "b"], dismissalPrice: 0, sampling: 1 };

describe("the next day's weights", () => {
  it("are alike while nothing is known", () => {
    expect(nextWeights([], two, seeded(1))).toEqual({ a: 0.5, b: 0.5 });
    expect(nextWeights([aCell("a"), aCell("b")], two, seeded(1))).toEqual({ a: 0.5, b: 0.5 });
    const three = nextWeights([], { ...two, variants: ["a", "b", "c"] }, seeded(1));
    expect(Object.values(three).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
    expect(three).toEqual({ a: 0.334, b: 0.333, c: 0.333 });
  });

  it("stay near alike after a handful of gifts", () => {
    const cells = [aCell("a", { contributions: 3, value: 1500, valueSquares: 750_000 }), aCell("b")];
    const { a = 0 } = nextWeights(cells, two, seeded(2));
    expect(a).toBeGreaterThan(0.5);
    expect(a).toBeLessThan(0.9);
  });

  it("go to the best, and starve none", () => {
    const cells = grown({ random: seeded(3), rates: [0.005, 0.01], days: 60 }, 0);
    expect(nextWeights(cells, two, seeded(4))).toEqual({ a: 0.1, b: 0.9 });
    for (const day of new Set(cells.map((cell) => cell.day))) {
      const [a, b] = cells.filter((cell) => cell.day === day).map(({ impressions }) => impressions);
      expect(Math.min(a ?? 0, b ?? 0)).toBeGreaterThan(100);
    }
  });

  it("have a floor that fits how many there are", () => {
    expect([1, 2, 5, 6, 10].map(floorOf)).toEqual([0.1, 0.1, 0.1, 1 / 12, 0.05]);
    expect(nextWeights([], { ...two, variants: ["a"] }, seeded(1))).toEqual({ a: 1 });
  });

  it("count what a dismissal costs: what brings a little more and is closed far more often is not the best", () => {
    const truth = {
      random: seeded(5),
      rates: [0.01, 0.012],
      dismissals: [0.05, 0.3],
      days: 60,
      impressionsPerDay: 4000,
    };
    const cells = anExperiment(truth);
    expect(nextWeights(cells, two, seeded(6))["b"]).toBeGreaterThan(0.8);
    // 0.25 dismissals more per impression at 10 cents, for a gift of $5 more in 500 impressions.
    expect(nextWeights(cells, { ...two, dismissalPrice: 10 }, seeded(6))["b"]).toBe(0.1);
  });

  it("bring more gifts than even ones, set each night", () => {
    const gained = grown({ random: seeded(7), rates: [0.005, 0.008, 0.004], days: 120 }, 0);
    const even = anExperiment({ random: seeded(7), rates: [0.005, 0.008, 0.004], days: 120, impressionsPerDay: 2000 });
    expect(gifts(gained)).toBeGreaterThan(1.15 * gifts(even));
  });

  it("are not led astray by a December in which one of them was shown more often", () => {
    const truth = {
      random: seeded(8),
      rates: [0.005, 0.005],
      days: 60,
      impressionsPerDay: 4000,
      season: (day: number) => (day > 30 ? 4 : 1),
      weights: (day: number) => (day > 30 ? [0.1, 0.9] : [0.9, 0.1]),
    };
    const weights = Array.from({ length: 20 }, () => nextWeights(anExperiment(truth), two, truth.random)["b"] ?? 0);
    const mean = weights.reduce((sum, each) => sum + each, 0) / weights.length;
    expect(mean).toBeGreaterThan(0.3);
    expect(mean).toBeLessThan(0.7);
  });

  it("come out the same of the same random source", () => {
    const cells = anExperiment({ random: seeded(9), rates: [0.005, 0.006], days: 20, impressionsPerDay: 1000 });
    expect(nextWeights(cells, two, seeded(10))).toEqual(nextWeights(cells, two, seeded(10)));
  });
});

/** As a campaign goes whose weights are set each night. */
function grown(truth: Omit<Truth, "impressionsPerDay">, dismissalPrice: number): readonly DailyCell[] {
  const variants = truth.rates.map((_, index) => "abc"[index] ?? "");
  return anExperiment({
    ...truth,
    impressionsPerDay: 2000,
    weights: (_, before) => Object.values(nextWeights(before, { variants, dismissalPrice, sampling: 1 }, truth.random)),
  });
}

function gifts(cells: readonly DailyCell[]): number {
  return cells.reduce((sum, { contributions }) => sum + contributions, 0);
}

function aCell(variant: string, change: Partial<DailyCell> = {}): DailyCell {
  const none = { dismissals: 0, contributions: 0, value: 0, valueSquares: 0 };
  return { day: dayName(0), variant, impressions: 500, ...none, ...change };
}
