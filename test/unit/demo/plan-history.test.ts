import { describe, expect, it } from "vitest";
import { createChance } from "../../../demo/history/chance.ts";
import { planHistory } from "../../../demo/history/plan-history.ts";
import { defaultAmounts } from "../../../src/core/money/amounts.ts";

const fromMs = Date.parse("2025-11-01T00:00:00Z");
const untilMs = Date.parse("2026-11-30T12:00:00Z");
const aPlan = () => planHistory({ chance: createChance(7), amounts: defaultAmounts, fromMs, untilMs });

describe("the demo's history", () => {
  const { gifts, tallies } = aPlan();

  it("is the same at every start", () => {
    expect(aPlan()).toEqual({ gifts, tallies });
  });

  it("has happened: nothing of it is later than now, and every day of the year has some of it", () => {
    const times = gifts.map(({ at }) => at * 1000);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(fromMs);
    expect(Math.max(...times)).toBeLessThan(untilMs);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(new Set(tallies.map(({ day }) => day)).size).toBe(395);
  });

  it("counts as many who went on as came to Stripe, campaign by campaign", () => {
    const came = Map.groupBy(gifts, ({ gift: { place } }) => `${place.campaign} ${place.variant}`);
    for (const [name, all] of came) {
      const went = tallies.filter(
        ({ kind, campaign, variant }) => kind === "continue" && name === `${campaign} ${variant}`,
      );
      expect(
        went.reduce((sum, { count }) => sum + count, 0),
        name,
      ).toBe(all.length);
    }
    expect(came.size).toBe(6);
  });

  it("has every way in which a gift can go", () => {
    const all = gifts.map(({ gift }) => gift);
    expect(new Set(all.map(({ ending }) => ending))).toEqual(
      new Set(["paid", "debited", "other-card", "declined", "abandoned"]),
    );
    expect(new Set(all.map(({ interval }) => interval))).toEqual(new Set(["once", "month", "year"]));
    expect(new Set(all.map(({ currency }) => currency))).toEqual(new Set(["usd", "eur", "gbp", "jpy"]));
    for (const some of [
      all.filter(({ refund }) => refund !== undefined),
      all.filter(({ disputed }) => disputed),
      all.filter(({ expires }) => expires),
      all.filter(({ backAfterDays }) => backAfterDays !== undefined),
    ])
      expect(some.length).toBeGreaterThan(0);
  });
});
