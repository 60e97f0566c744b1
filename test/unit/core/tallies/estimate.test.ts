import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimate } from "../../../../src/core/tallies/estimate.ts";
import { readerDay } from "../../../../src/core/tallies/reader-day.ts";

describe("what a sample stands for", () => {
  it.each([
    [1, 1, 0.5, 1],
    [1, 0.1, 0, 10],
    [3, 0.3, 0.999, 10],
    [1, 0.3, 0.33, 4],
    [1, 0.3, 0.34, 3],
  ])("%d of a sample of %d, with a draw of %d, is %d", (count, sample, chance, all) => {
    expect(estimate(count, sample, chance)).toBe(all);
  });

  it("is whole, never less than what was counted, and right on average", () => {
    const samples = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), samples, (count, sample) => {
        const drawn = Array.from({ length: 1000 }, (_, index) => estimate(count, sample, (index + 0.5) / 1000));
        const average = drawn.reduce((sum, each) => sum + each) / drawn.length;
        return (
          drawn.every((each) => Number.isInteger(each) && each >= count) && Math.abs(average - count / sample) < 0.01
        );
      }),
    );
  });
});

it("a reader's day is the one on their own calendar", () => {
  expect(readerDay(new Date(2026, 2, 1, 0, 0).getTime())).toBe("2026-03-01");
  expect(readerDay(new Date(2026, 11, 31, 23, 59).getTime())).toBe("2026-12-31");
});
