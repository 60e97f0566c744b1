import { describe, expect, it } from "vitest";
import { defaultAmounts } from "../../../../src/core/money/amounts.ts";
import { checkAmount } from "../../../../src/core/money/check-amount.ts";
import { intervals } from "../../../../src/core/money/interval.ts";

describe("the built-in amounts", () => {
  it.each(Object.entries(defaultAmounts))("suggest in %s only what may be given", (currency, offered) => {
    for (const interval of intervals) {
      const { suggestions, default: chosen } = offered[interval];
      expect(suggestions).toContain(chosen);
      for (const amount of suggestions) expect(checkAmount(amount, currency, offered)).toEqual({ ok: true, amount });
    }
  });
});

describe("an amount held against the limits", () => {
  const limits = { min: 500, max: 10_000 };
  it.each([
    [500, "usd", { ok: true, amount: 500 }],
    [10_000, "usd", { ok: true, amount: 10_000 }],
    [499, "usd", { ok: false, reason: "too-small", limit: 500 }],
    [10_001, "usd", { ok: false, reason: "too-large", limit: 10_000 }],
    [0, "usd", { ok: false, reason: "too-small", limit: 500 }],
    [-500, "usd", { ok: false, reason: "too-small", limit: 500 }],
    [500.5, "usd", { ok: false, reason: "not-a-number" }],
    [Number.NaN, "usd", { ok: false, reason: "not-a-number" }],
    [Number.POSITIVE_INFINITY, "usd", { ok: false, reason: "not-a-number" }],
    [2 ** 53, "usd", { ok: false, reason: "not-a-number" }],
    [1230, "kwd", { ok: true, amount: 1230 }],
    [1234, "kwd", { ok: false, reason: "too-precise" }],
    [1200, "isk", { ok: true, amount: 1200 }],
    [1250, "isk", { ok: false, reason: "too-precise" }],
  ])("%d %s", (amount, currency, expected) => {
    expect(checkAmount(amount, currency, limits)).toEqual(expected);
  });

  it("refuses 0 and less whatever the publisher's limits say", () => {
    expect(checkAmount(0, "usd", { min: 0, max: 100 })).toMatchObject({ ok: false });
    expect(checkAmount(-5, "usd", { min: -10, max: 100 })).toMatchObject({ ok: false });
  });
});
