import { describe, expect, it } from "vitest";
import { answerBegun } from "../../../../src/core/desk/answer-begun.ts";
import { answerChoices } from "../../../../src/core/desk/answer-choices.ts";
import { answerRisk } from "../../../../src/core/desk/answer-risk.ts";
import { answerStaying } from "../../../../src/core/desk/answer-staying.ts";
import { answerSupporters } from "../../../../src/core/desk/answer-supporters.ts";
import { sayAtRisk } from "../../../../src/desk/say/say-at-risk.ts";
import { speechOf } from "../../../support/desk-speeches.ts";
import type { CohortCell } from "../../../../src/core/desk/figures.ts";

function aCohort(change: Partial<CohortCell> = {}): CohortCell {
  return {
    began: "2026-01",
    ended: null,
    interval: "month",
    currency: "usd",
    gifts: 10,
    wonBack: 0,
    amount: 5000,
    ...change,
  };
}

describe("how many give now", () => {
  it("counts all currencies and adds none, yearly gifts by twelfths", () => {
    const answer = answerSupporters(
      [
        { currency: "usd", interval: "month", gifts: 3, amount: 1500 },
        { currency: "usd", interval: "year", gifts: 1, amount: 10_000 },
        { currency: "eur", interval: "month", gifts: 5, amount: 2500 },
      ],
      [],
      "2026-11-30",
    );
    expect(answer).toMatchObject({ monthly: 8, yearly: 1 });
    expect(answer.perMonth).toEqual([
      { currency: "eur", amount: 2500 },
      { currency: "usd", amount: 2333 },
    ]);
  });

  it("tells of each month who began, who came back and who ended", () => {
    const { lastMonth, months } = answerSupporters(
      [],
      [
        aCohort({ began: "2026-10", gifts: 4, wonBack: 1 }),
        aCohort({ began: "2026-09", ended: "2026-10", gifts: 2 }),
        aCohort({ began: "2026-10", ended: "2026-10", gifts: 1, interval: "year" }),
      ],
      "2026-11-30",
    );
    expect(lastMonth).toEqual({ month: "2026-10", started: 5, wonBack: 1, ended: 3 });
    expect(months).toHaveLength(13);
    expect(months.at(-1)).toEqual({ month: "2026-11", started: 0, wonBack: 0, ended: 0 });
  });
});

describe("how many began in a period", () => {
  it("counts those that began, came back, still run and ended since, by the month in which they began", () => {
    const answer = answerBegun(
      [{ currency: "usd", interval: "month", gifts: 12, amount: 6000 }],
      [
        aCohort({ began: "2026-03", gifts: 4, wonBack: 2 }),
        aCohort({ began: "2026-01" }),
        aCohort({ began: "2026-01", ended: "2026-04", gifts: 3, currency: "eur" }),
      ],
    );
    expect(answer).toEqual({
      started: 17,
      wonBack: 2,
      running: 12,
      months: [
        { month: "2026-01", started: 13, wonBack: 0, ended: 3 },
        { month: "2026-03", started: 4, wonBack: 2, ended: 0 },
      ],
    });
  });
});

describe("what readers choose", () => {
  const chosen = (amounts: Readonly<Record<number, number>>) =>
    Object.entries(amounts).map(
      ([amount, gifts]) => ({ currency: "usd", interval: "once", amount: Number(amount), gifts }) as const,
    );

  it("is the uptake of each suggestion, the rest, and the median beside the mean", () => {
    const [answer] = answerChoices(chosen({ 500: 50, 1000: 30, 100_000: 20 }), { usd: { once: [500, 1000, 2500] } });
    expect(answer).toEqual({
      currency: "usd",
      interval: "once",
      gifts: 100,
      suggestions: [
        { amount: 500, gifts: 50, share: 0.5 },
        { amount: 1000, gifts: 30, share: 0.3 },
        { amount: 2500, gifts: 0, share: 0 },
      ],
      others: { amount: 0, gifts: 20, share: 0.2 },
      median: 500,
      mean: 20_550,
    });
  });

  it("counts a suggestion that fewer than ten took among the rest, from which it can't be subtracted", () => {
    const taken = (amounts: Readonly<Record<number, number>>) => {
      const [answer] = answerChoices(chosen(amounts), { usd: { once: [500, 1000, 2500] } });
      return [answer?.suggestions.map(({ amount, gifts }) => [amount, gifts]), answer?.others.gifts];
    };
    expect(taken({ 500: 40, 1000: 12, 2500: 9, 700: 1 })).toEqual([
      [
        [500, 40],
        [1000, 12],
      ],
      10,
    ]);
    expect(taken({ 500: 40, 1000: 12, 2500: 9 })).toEqual([[[500, 40]], 21]);
    expect(taken({ 500: 40, 1000: 12 })[1]).toBe(0);
    expect(taken({ 500: 4, 1000: 4, 2500: 4 })).toEqual([[], 12]);
  });

  it("is not told of fewer than ten", () => {
    expect(answerChoices(chosen({ 500: 9 }), {})).toEqual([]);
    expect(answerChoices(chosen({ 500: 10 }), {})).toMatchObject([{ median: 500, mean: 500, others: { gifts: 10 } }]);
  });
});

describe("whose money is at risk", () => {
  it("is a sum and a count for each currency of which there are ten, the most first", () => {
    const [failed, ending] = answerRisk([
      { risk: "failed", currency: "usd", interval: "month", gifts: 20, amount: 10_000 },
      { risk: "failed", currency: "usd", interval: "year", gifts: 10, amount: 90_000 },
      { risk: "failed", currency: "eur", interval: "month", gifts: 50, amount: 25_000 },
    ]);
    expect(failed?.sums).toEqual([
      { currency: "eur", gifts: 50, amount: 25_000 },
      { currency: "usd", gifts: 30, amount: 100_000 },
    ]);
    expect(failed?.rows.map(({ intervals, gifts }) => [intervals, gifts])).toEqual([
      [["month"], 50],
      [["month"], 20],
      [["year"], 10],
    ]);
    expect(failed?.few).toBe(false);
    expect(ending).toEqual({ risk: "ending", sums: [], rows: [], few: false });
  });

  it("tells neither number nor sum of fewer than ten, nor lets them be found by subtracting", () => {
    const [failed, ending, renewing] = answerRisk([
      { risk: "failed", currency: "usd", interval: "month", gifts: 12, amount: 6000 },
      { risk: "failed", currency: "usd", interval: "year", gifts: 1, amount: 9000 },
      { risk: "failed", currency: "jpy", interval: "month", gifts: 9, amount: 9000 },
      { risk: "renewing", currency: "usd", interval: "month", gifts: 1, amount: 500 },
    ]);
    expect(failed?.sums).toEqual([{ currency: "usd", gifts: 13, amount: 15_000 }]);
    expect(failed?.rows).toEqual([{ currency: "usd", gifts: 13, amount: 15_000, intervals: ["month", "year"] }]);
    expect(failed?.few).toBe(true);
    expect(ending?.few).toBe(false);
    expect(renewing).toEqual({ risk: "renewing", sums: [], rows: [], few: true });
  });

  it("says so in words", async () => {
    const speech = await speechOf("en");
    const say = (gifts: number, currency: string) =>
      ({ risk: "failed", currency, interval: "month", gifts, amount: gifts * 500 }) as const;
    const said = (...rows: Parameters<typeof answerRisk>[0]) =>
      answerRisk(rows)
        .slice(0, 1)
        .map((each) => sayAtRisk(speech, each));
    expect(said(say(1, "usd"))).toEqual(["gifts: under 10"]);
    expect(said(say(45, "usd"))).toEqual(["gifts: 45"]);
    expect(said(say(45, "usd"), say(2, "jpy"), say(9, "eur"))).toEqual(["gifts: 45 + under 10"]);
  });
});

describe("whether they stay", () => {
  it("is the share that still ran, month by month, as far as time has come", () => {
    const [answer] = answerStaying(
      [
        aCohort({ began: "2026-08", gifts: 16 }),
        aCohort({ began: "2026-08", ended: "2026-09", gifts: 4 }),
        aCohort({ began: "2026-10", gifts: 20 }),
      ],
      "2026-11-30",
    );
    expect(answer?.cohorts).toEqual([
      { began: "2026-08", gifts: 20, staying: [1, 0.8, 0.8] },
      { began: "2026-10", gifts: 20, staying: [1] },
    ]);
    // After one month 4 of the 20 that had come so far left; those of October had not.
    expect(answer?.staying).toEqual([1, 0.8, 0.8]);
  });

  it("hides months in which fewer than ten began, and says nothing of fewer in all", () => {
    expect(answerStaying([aCohort({ gifts: 9 })], "2026-11-30")).toEqual([]);
    const [answer] = answerStaying([aCohort({ gifts: 9 }), aCohort({ began: "2026-02", gifts: 9 })], "2026-11-30");
    expect(answer?.cohorts).toEqual([]);
    expect(answer?.staying.length).toBeGreaterThan(0);
  });

  it("follows a survival that is known", () => {
    // Of 100 a month, ten leave in each month of their lives.
    const cells = Array.from({ length: 12 }, (_, month) => {
      const began = `2026-${String(month + 1).padStart(2, "0")}`;
      const lived = 11 - month;
      const left = Array.from({ length: lived }, (_unused, age) =>
        aCohort({ began, ended: `2026-${String(month + 1 + age).padStart(2, "0")}`, gifts: 10 }),
      );
      return [...left, aCohort({ began, gifts: 100 - 10 * lived })];
    }).flat();
    const [answer] = answerStaying(cells, "2026-12-01");
    answer?.staying.forEach((share, age) => expect(share).toBeCloseTo((90 - 10 * age) / 100, 10));
  });
});
