import { describe, expect, it } from "vitest";
import { answerFees, feesOfAll, lastFees } from "../../../../src/core/desk/answer-fees.ts";

const given = [
  { month: "2026-10", currency: "usd", contributions: 100, net: 100_000 },
  { month: "2026-10", currency: "eur", contributions: 20, net: 20_000 },
  { month: "2026-11", currency: "usd", contributions: 50, net: 50_000 },
];
const settled = [
  { month: "2026-10", currency: "usd", settledIn: "usd", contributions: 98, fees: 3000, received: 95_000 },
  { month: "2026-10", currency: "eur", settledIn: "usd", contributions: 20, fees: 900, received: 21_000 },
  { month: "2026-11", currency: "usd", settledIn: "usd", contributions: 50, fees: 1500, received: 48_500 },
  { month: "2026-09", currency: "usd", settledIn: "usd", contributions: 1, fees: 30, received: 970 },
];

describe("what Stripe keeps", () => {
  it("is told month by month, with the share of the contributions that it is known for", () => {
    const months = answerFees(given, settled);
    expect(months.map(({ month, currency }) => `${month} ${currency}`)).toEqual([
      "2026-11 usd",
      "2026-10 usd",
      "2026-10 eur",
    ]);
    expect(months[1]).toEqual({
      month: "2026-10",
      currency: "usd",
      contributions: 100,
      net: 100_000,
      settledIn: "usd",
      fees: 3000,
      received: 95_000,
      known: 0.98,
    });
  });

  it("is said of the last month that is over, and of the one under way where there is no other", () => {
    const months = answerFees(given, settled);
    expect(lastFees(months, "2026-11-30").map(({ currency }) => currency)).toEqual(["usd", "eur"]);
    expect(lastFees(months.slice(0, 1), "2026-11-30").map(({ month }) => month)).toEqual(["2026-11"]);
    expect(lastFees([], "2026-11-30")).toEqual([]);
  });

  it("is summed over a period, each currency for itself", () => {
    expect(feesOfAll(given, settled.slice(0, 3))).toEqual([
      {
        currency: "usd",
        settledIn: "usd",
        contributions: 150,
        net: 150_000,
        fees: 4500,
        received: 143_500,
        known: 148 / 150,
      },
      { currency: "eur", settledIn: "usd", contributions: 20, net: 20_000, fees: 900, received: 21_000, known: 1 },
    ]);
  });
});
