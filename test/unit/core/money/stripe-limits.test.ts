import { expect, it } from "vitest";
import { defaultAmounts } from "../../../../src/core/money/amounts.ts";
import { parseConfig } from "../../../../src/core/campaign/config.ts";
import { largestCharge, smallestCharge } from "../../../../src/core/money/stripe-limits.ts";

it("lets a publisher offer nothing that Stripe never charges", () => {
  const faults = (min: number, max: number, currency: string) => {
    const parsed = parseConfig({ amounts: { [currency]: { min, max } } });
    return parsed.ok ? [] : parsed.issues.map(({ path }) => path);
  };
  expect(faults(1000, 5_000_000, "czk")).toEqual(["amounts.czk.min"]);
  expect(faults(1500, 5_000_000, "czk")).toEqual([]);
  expect(faults(100, 100_000_000, "usd")).toEqual(["amounts.usd.max"]);
  expect(faults(100, 99_999_999, "usd")).toEqual([]);
  expect(faults(1, 100, "xcd")).toEqual([]);
});

it("holds for what is offered where a publisher says nothing", () => {
  for (const [currency, { min, max }] of Object.entries(defaultAmounts))
    expect([currency, min >= smallestCharge(currency), max <= largestCharge(currency)]).toEqual([currency, true, true]);
});
