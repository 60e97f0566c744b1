import { describe, expect, it } from "vitest";
import { answerMoney, type DayOfMoney } from "../../../../src/core/desk/answer-money.ts";
import type { SettledInMonth } from "../../../../src/core/desk/answer-fees.ts";
import { dayAfter, lastDayOf, monthAfter, sameDayIn } from "../../../../src/core/utc-calendar.ts";

function aDay(day: string, net: number, change: Partial<DayOfMoney> = {}): DayOfMoney {
  return { day, currency: "usd", contributions: 10, gross: net, refunded: 0, disputed: 0, net, ...change };
}

/** Where Stripe has told of no fee. */
const moneyOf = (rows: readonly DayOfMoney[], today: string) => answerMoney(rows, today, []);

describe("how much came in", () => {
  it("is nothing where nobody gave", () => {
    expect(moneyOf([], "2026-11-30")).toEqual([]);
  });

  it("compares the last month that is over with the one before", () => {
    const [answer] = moneyOf(
      [
        aDay("2026-08-31", 999),
        aDay("2026-09-01", 400),
        aDay("2026-09-30", 600),
        aDay("2026-10-01", 560),
        aDay("2026-10-31", 560),
        aDay("2026-11-01", 1),
      ],
      "2026-11-30",
    );
    expect(answer?.lastMonth).toEqual({
      month: "2026-10",
      now: 1120,
      before: 1000,
      change: 0.12,
      fees: { kind: "partly", known: 0 },
    });
  });

  it("says no share of what came from fewer than ten contributions, and still what it was", () => {
    const rows = [aDay("2026-09-01", 1500, { contributions: 9 }), aDay("2026-10-01", 319_500)];
    expect(moneyOf(rows, "2026-11-30")[0]?.lastMonth).toMatchObject({ now: 319_500, before: 1500, change: undefined });
  });

  describe("in the last month that is over, beside the one before", () => {
    const rows = [aDay("2026-09-01", 1000), aDay("2026-10-01", 600), aDay("2026-10-02", 600)];
    const kept = (month: string, contributions: number, fees: number, settledIn = "usd") =>
      ({ month, currency: "usd", settledIn, contributions, fees, received: 0 }) as const;
    const lastMonth = (...settled: readonly SettledInMonth[]) => answerMoney(rows, "2026-11-30", settled)[0]?.lastMonth;

    it("is told after fees where they are known for all of both", () => {
      const told = lastMonth(kept("2026-09", 10, 100), kept("2026-10", 20, 120));
      expect(told).toMatchObject({ now: 1080, before: 900, change: 0.2, fees: { kind: "whole" } });
    });

    it("is told before fees where one of them lacks any, and how much of it is known", () => {
      expect(lastMonth(kept("2026-09", 10, 100), kept("2026-10", 10, 60))).toMatchObject({
        now: 1200,
        before: 1000,
        fees: { kind: "partly", known: 2 / 3 },
      });
    });

    it("never takes fees off in another currency than they were kept in", () => {
      expect(lastMonth(kept("2026-09", 10, 100), kept("2026-10", 20, 120, "eur"))).toMatchObject({
        now: 1200,
        fees: { kind: "elsewhere" },
      });
    });
  });

  it("leaves today out, which is not over", () => {
    const [answer] = moneyOf(
      [
        aDay("2026-11-30", 500),
        aDay("2026-11-29", 100),
        aDay("2026-11-23", 10),
        aDay("2026-11-22", 3),
        aDay("2026-11-16", 2),
        aDay("2026-11-15", 1),
      ],
      "2026-11-30",
    );
    expect(answer?.week).toMatchObject({ now: 110, before: 5 });
    expect(answer?.monthSoFar).toMatchObject({ now: 116 });
  });

  it("compares the same days of a shorter month", () => {
    const [answer] = moneyOf([aDay("2026-02-28", 7), aDay("2026-03-01", 3), aDay("2026-03-30", 4)], "2026-03-31");
    // Until 30 March beside until 28 February.
    expect(answer?.monthSoFar).toMatchObject({ now: 7, before: 7, change: 0 });
  });

  it("has nothing to say of a month and a year that begin today", () => {
    const [answer] = moneyOf([aDay("2026-12-31", 7)], "2027-01-01");
    expect(answer).toMatchObject({ monthSoFar: undefined, yearSoFar: undefined, week: { now: 7, change: undefined } });
  });

  it("compares a leap year's February with the one before", () => {
    const [answer] = moneyOf([aDay("2027-01-31", 0), aDay("2027-02-28", 5), aDay("2028-02-29", 10)], "2028-03-01");
    expect(answer?.yearSoFar).toMatchObject({ now: 10, before: 5, change: 1 });
  });

  it("compares nothing with a time in which nobody could have given", () => {
    const [answer] = moneyOf([aDay("2025-11-20", 5), aDay("2026-11-28", 10)], "2026-11-30");
    expect(answer?.yearSoFar).toEqual({ now: 10, before: undefined, change: undefined });
    expect(answer?.monthSoFar).toMatchObject({ now: 10, before: 0 });
  });

  it("never adds currencies, and names the one with the most gifts first", () => {
    const answers = moneyOf(
      [aDay("2026-10-02", 1_000_000, { currency: "jpy" }), aDay("2026-10-02", 5), aDay("2026-10-03", 5)],
      "2026-11-30",
    );
    expect(answers.map(({ currency, lastMonth }) => [currency, lastMonth.now])).toEqual([
      ["usd", 10],
      ["jpy", 1_000_000],
    ]);
  });

  it("shows thirteen months, those without a gift too", () => {
    const [answer] = moneyOf([aDay("2026-11-01", 90, { gross: 100, refunded: 7, disputed: 3 })], "2026-11-30");
    expect(answer?.months.map(({ month }) => month)).toEqual([
      "2025-11",
      "2025-12",
      "2026-01",
      "2026-02",
      "2026-03",
      "2026-04",
      "2026-05",
      "2026-06",
      "2026-07",
      "2026-08",
      "2026-09",
      "2026-10",
      "2026-11",
    ]);
    expect(answer?.months.at(-1)).toEqual({
      month: "2026-11",
      contributions: 10,
      gross: 100,
      refunded: 7,
      disputed: 3,
      net: 90,
    });
    expect(answer?.months.at(0)).toMatchObject({ contributions: 0, net: 0 });
  });
});

describe("the calendar", () => {
  it("goes over months and years", () => {
    expect([
      dayAfter("2026-12-31", 1),
      dayAfter("2028-03-01", -1),
      monthAfter("2026-11", 2),
      monthAfter("2026-01", -1),
    ]).toEqual(["2027-01-01", "2028-02-29", "2027-01", "2025-12"]);
    expect([
      lastDayOf("2026-02"),
      sameDayIn("2026-03-31", -1),
      sameDayIn("2028-02-29", -12),
      sameDayIn("2026-10-05", 1),
    ]).toEqual(["2026-02-28", "2026-02-28", "2027-02-28", "2026-11-05"]);
  });
});
