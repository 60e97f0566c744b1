import { describe, expect, it } from "vitest";
import { coverFees } from "../../../../src/core/money/cover-fees.ts";
import { seeded } from "../../../support/seeded.ts";

describe("covering the fee", () => {
  it.each([
    [2.9, 30, 25_000, 25_778],
    [2.9, 30, 10_000, 10_330],
    [7, 0, 13_950, 15_000],
    [6, 5, 15_270, 16_250],
    [0, 0, 500, 500],
    [0, 30, 500, 530],
    [20, 0, 400, 500],
  ])("of %f %% and %i, so that %i arrives, charges %i", (percent, fixed, amount, charged) => {
    expect(coverFees(amount, "usd", { percent, fixed })).toBe(charged);
  });

  it("charges the least that lets the gift arrive whole, for any rate", () => {
    const chance = seeded(16);
    for (let round = 0; round < 20_000; round++) {
      // Thousandths of a percent, as whole numbers, so that the judge rounds nothing either.
      const rate = Math.floor(chance() * 20_000);
      const fixed = Math.floor(chance() * 100);
      const amount = 1 + Math.floor(chance() * 1_000_000);
      const charged = coverFees(amount, "usd", { percent: rate / 1000, fixed });
      const arrives = (gross: number) => gross * (100_000 - rate) >= (amount + fixed) * 100_000;
      expect([rate, fixed, amount, arrives(charged), arrives(charged - 1)]).toEqual([rate, fixed, amount, true, false]);
    }
  });

  it("keeps to what the currency can be charged in, and to Stripe's largest charge", () => {
    expect(coverFees(1000, "isk", { percent: 2.9, fixed: 0 }) % 100).toBe(0);
    expect(coverFees(99_999_999, "usd", { percent: 2.9, fixed: 0 })).toBe(99_999_999);
    expect(coverFees(500, "usd", undefined)).toBe(500);
  });
});
