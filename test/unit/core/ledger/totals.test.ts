import { describe, expect, it } from "vitest";
import { totals, type Sum } from "../../../../src/core/ledger/totals.ts";

function aSum(change: Partial<Sum> = {}): Sum {
  return {
    currency: "usd",
    campaign: "spring",
    contributions: 2,
    gross: 1000,
    refunded: 300,
    disputed: 200,
    ...change,
  };
}

describe("the totals of a ledger", () => {
  const supporters = { activeSupporters: 3, onceSupporters: 4 };

  it("add up what is of one currency and campaign, and never currencies", () => {
    const told = totals(
      [aSum(), aSum({ refunded: 0 }), aSum({ campaign: null }), aSum({ currency: "eur", disputed: 0 })],
      supporters,
    );
    expect(told.money).toEqual(
      Object.assign(Object.create(null), {
        usd: { gross: 3000, refunded: 600, disputed: 600, net: 1800 },
        eur: { gross: 1000, refunded: 300, disputed: 0, net: 700 },
      }),
    );
    expect(told).toMatchObject({ contributions: 8, ...supporters });
    expect({ ...told.campaigns["spring"], net: { ...told.campaigns["spring"]?.net } }).toEqual({
      contributions: 6,
      net: { usd: 1300, eur: 700 },
    });
  });

  it("leave out a currency and a campaign of which nothing is left, as where a gift turned out to be another day's", () => {
    const told = totals([aSum({ contributions: 0, gross: 0, refunded: 0, disputed: 0 })], supporters);
    expect(Object.keys(told.money)).toEqual([]);
    expect(Object.keys(told.campaigns)).toEqual([]);
  });

  it("hold campaigns and currencies whose names mean something to JavaScript", () => {
    const told = totals([aSum({ campaign: "__proto__" }), aSum({ campaign: "toString" })], supporters);
    expect(Object.keys(told.campaigns)).toEqual(["__proto__", "toString"]);
    expect(told.campaigns["__proto__"]?.contributions).toBe(2);
  });
});
