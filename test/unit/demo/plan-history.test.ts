import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { places } from "../../../demo/history/places.ts";
import { parseConfig, type Config } from "../../../src/core/campaign/config.ts";
import { createChance } from "../../../demo/history/chance.ts";
import { planHistory } from "../../../demo/history/plan-history.ts";
import { SEED } from "../../../demo/history/write-history.ts";
import { answerAsking, blocksOf, heldBackOn } from "../../../src/core/desk/answer-asking.ts";

const DAY_MS = 86_400_000;
const demo = new URL("../../../demo/", import.meta.url);
const fromMs = Date.parse("2025-11-01T00:00:00Z");
const untilMs = Date.parse("2026-11-30T12:00:00Z");
const config = await readConfig();
const aPlan = () => planHistory({ chance: createChance(7), amounts: config.amounts, fromMs, untilMs });

async function readConfig(): Promise<Config> {
  const written: unknown = JSON.parse(await readFile(new URL("support-appeal.json", demo), "utf8"));
  const parsed = parseConfig(written);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

describe("the demo's history", () => {
  const { gifts, tallies, days } = aPlan();

  it("is the same at every start", () => {
    expect(aPlan()).toEqual({ gifts, tallies, days });
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
    expect(came.size).toBe(7);
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

  it("has, for each place, a campaign of the demo's config that holds as many back and offers as much", () => {
    for (const { campaign, variant, placement, holdback, coverFees } of places) {
      const own = config.appeals.find(({ id }) => id === campaign);
      expect(own, campaign).toMatchObject({ placement });
      expect(own?.variants.map(({ id }) => id)).toContain(variant);
      expect([own?.holdback ?? 0, own?.coverFees ?? false], campaign).toEqual([holdback, coverFees]);
    }
  });

  it("has gifts of readers who are never asked, and of fees that were covered and were not", () => {
    const heldBack = tallies.filter(({ kind }) => kind === "gift-held-back").reduce((sum, { count }) => sum + count, 0);
    expect(heldBack).toBeGreaterThan(10);
    expect(new Set(days.map(({ day }) => day)).size).toBe(395);
    const offers = Map.groupBy(gifts, ({ gift: { fees } }) => fees);
    for (const fees of ["covered", "offered"] as const) expect(offers.get(fees)?.length, fees).toBeGreaterThan(10);
  });

  it("tells what asking adds, on whatever day the demo starts", () => {
    for (let start = 0; start < 52; start++) {
      const today = new Date(Date.UTC(2026, 10, 20, start % 24) + start * 7 * DAY_MS);
      const verdict = whatAskingAddsOn(today);
      expect(verdict?.kind, today.toISOString()).toBe("adds");
    }
  });
});

/** As the desk tells it, of the campaign that holds readers back. */
function whatAskingAddsOn(today: Date) {
  const from = Date.UTC(today.getUTCFullYear() - 1, today.getUTCMonth(), 1);
  const { tallies, days } = planHistory({
    chance: createChance(SEED),
    amounts: config.amounts,
    fromMs: from,
    untilMs: today.getTime(),
  });
  const byDay = new Map<string, { day: string; asked: number; heldBack: number }>();
  for (const { day, kind, count } of tallies) {
    if (day >= today.toISOString().slice(0, 10)) continue;
    const before = byDay.get(day) ?? { day, asked: 0, heldBack: 0 };
    byDay.set(day, {
      day,
      asked: before.asked + (kind === "gift" ? count : 0),
      heldBack: before.heldBack + (kind === "gift-held-back" ? count : 0),
    });
  }
  const gifts = [...byDay.values()];
  const [sport] = days;
  if (sport === undefined) throw new Error("no campaign of the demo holds readers back");
  const { campaign, holdback } = sport;
  return answerAsking([{ campaign, holdback, isNoted: true, blocks: blocksOf(heldBackOn(gifts, days)) }])[0]?.verdict;
}
