import { describe, expect, it } from "vitest";
import { paidOut, type Payout } from "../../../../src/core/ledger/paid-out.ts";

function aPayout(change: Partial<Payout> = {}): Payout {
  const gifts = { charges: 3, amount: 1200 };
  return { arrives: "2026-11-30", currency: "usd", status: "paid", amount: 1500, gifts, ...change };
}

describe("what was paid out", () => {
  it("is told by day, currency and status, the newest first, and never adds currencies", () => {
    const rows = paidOut([
      aPayout({ arrives: "2026-11-27" }),
      aPayout(),
      aPayout({ amount: 500, gifts: { charges: 1, amount: 500 } }),
      aPayout({ currency: "eur" }),
      aPayout({ status: "failed" }),
      aPayout({ arrives: "2026-11-26" }),
    ]);
    expect(
      rows.map(({ arrives, currency, status, payouts, amount, other }) => [
        arrives,
        currency,
        status,
        payouts,
        amount,
        other,
      ]),
    ).toEqual([
      ["2026-11-30", "eur", "paid", 1, 1500, 300],
      ["2026-11-30", "usd", "failed", 1, 1500, 300],
      ["2026-11-30", "usd", "paid", 2, 2000, 300],
      ["2026-11-27", "usd", "paid", 1, 1500, 300],
      ["2026-11-26", "usd", "paid", 1, 1500, 300],
    ]);
  });

  it("says nothing of what a payout carried that Stripe does not tell of", () => {
    const byHand = aPayout({ gifts: undefined });
    expect(paidOut([byHand])).toMatchObject([{ payouts: 1, amount: 1500, gifts: undefined, other: undefined }]);
    expect(paidOut([byHand, aPayout()])).toMatchObject([
      { payouts: 2, amount: 3000, gifts: { charges: 3, amount: 1200 }, other: undefined },
    ]);
  });
});
