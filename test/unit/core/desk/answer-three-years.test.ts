import { describe, expect, it } from "vitest";
import { answerThreeYears } from "../../../../src/core/desk/answer-three-years.ts";
import type { CohortCell } from "../../../../src/core/desk/figures.ts";

const TODAY = "2026-11-30";

function cell(began: string, ended: string | null, gifts: number, change: Partial<CohortCell> = {}): CohortCell {
  return { began, ended, gifts, interval: "month", currency: "usd", wonBack: 0, amount: gifts * 1000, ...change };
}

describe("what a recurring gift brings in three years", () => {
  it("is all of it, or what is known so far, where nobody has left", () => {
    // Eleven months of theirs are over, and the first charge comes before any.
    expect(answerThreeYears([cell("2025-12", null, 100)], TODAY)).toEqual([
      { interval: "month", currency: "usd", amount: 1000, lower: 12_000, upper: 36_000 },
    ]);
  });

  it("is less, and less sure, the more leave", () => {
    const [answer] = answerThreeYears([cell("2025-12", "2026-01", 50), cell("2025-12", null, 50)], TODAY);
    expect(answer?.lower).toBeGreaterThan(5000);
    expect(answer?.lower).toBeLessThan(7500);
    expect(answer?.upper).toBeGreaterThan(18_000);
    expect(answer?.upper).toBeLessThan(24_000);
  });

  it("of a yearly one is three charges at the most", () => {
    const yearly = cell("2025-12", null, 20, { interval: "year", amount: 20 * 9000 });
    expect(answerThreeYears([yearly], TODAY)).toMatchObject([
      { interval: "year", amount: 9000, lower: 9000, upper: 27_000 },
    ]);
  });

  it("is not told of fewer than ten, nor of those that began this month", () => {
    expect(answerThreeYears([cell("2025-12", null, 9)], TODAY)).toEqual([]);
    expect(answerThreeYears([cell("2026-11", null, 90)], TODAY)).toEqual([]);
    const euros = cell("2025-12", null, 3, { currency: "eur" });
    expect(answerThreeYears([cell("2025-12", null, 90), euros], TODAY)).toHaveLength(1);
  });
});
