import { describe, expect, it } from "vitest";
import { answerBegun } from "../../../../src/core/desk/answer-begun.ts";
import { answerChoices } from "../../../../src/core/desk/answer-choices.ts";
import { answerRisk } from "../../../../src/core/desk/answer-risk.ts";
import { answerStaying } from "../../../../src/core/desk/answer-staying.ts";
import { answerSupporters } from "../../../../src/core/desk/answer-supporters.ts";
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
    const [answer] = answerChoices(chosen({ 500: 5, 1000: 3, 100_000: 2 }), { usd: { once: [500, 1000, 2500] } });
    expect(answer).toEqual({
      currency: "usd",
      interval: "once",
      gifts: 10,
      suggestions: [
        { amount: 500, gifts: 5, share: 0.5 },
        { amount: 1000, gifts: 3, share: 0.3 },
        { amount: 2500, gifts: 0, share: 0 },
      ],
      others: { amount: 0, gifts: 2, share: 0.2 },
      median: 500,
      mean: 20_550,
    });
  });

  it("is not told of fewer than ten", () => {
    expect(answerChoices(chosen({ 500: 9 }), {})).toEqual([]);
    expect(answerChoices(chosen({ 500: 10 }), {})).toMatchObject([{ median: 500, mean: 500, others: { gifts: 10 } }]);
  });
});

describe("whose money is at risk", () => {
  it("is a sum for each currency and a count in all", () => {
    expect(
      answerRisk([
        { risk: "failed", currency: "usd", interval: "month", gifts: 2, amount: 1000 },
        { risk: "failed", currency: "usd", interval: "year", gifts: 1, amount: 9000 },
        { risk: "failed", currency: "eur", interval: "month", gifts: 5, amount: 2500 },
      ]),
    ).toEqual([
      {
        risk: "failed",
        gifts: 8,
        sums: [
          { currency: "eur", gifts: 5, amount: 2500 },
          { currency: "usd", gifts: 3, amount: 10_000 },
        ],
      },
      { risk: "ending", gifts: 0, sums: [] },
      { risk: "renewing", gifts: 0, sums: [] },
    ]);
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
