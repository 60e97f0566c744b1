import { describe, expect, it } from "vitest";
import { chargePlan, type CalendarDay } from "../../../../src/core/money/charge-plan.ts";

/** The reader's own calendar, wherever the tests run. */
function calendarIn(timeZone: string): (time: number) => CalendarDay {
  const format = new Intl.DateTimeFormat("en", { timeZone, day: "numeric", month: "numeric" });
  const read = (time: number) => {
    const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    return { day: parts["day"] ?? 0, month: parts["month"] ?? 0 };
  };
  return (time) => ({ ...read(time), isLastOfMonth: read(time + 86_400_000).day === 1 });
}

const plan = (interval: "once" | "month" | "year", now: string, timeZone = "UTC") =>
  chargePlan(interval, Date.parse(now), calendarIn(timeZone));

describe("when the money moves, in the reader's own calendar", () => {
  it("is today alone, once", () => {
    expect(plan("once", "2026-01-31T12:00:00Z")).toEqual({ kind: "once" });
  });

  it.each([
    ["2026-01-01T12:00:00Z", "UTC", { kind: "month", day: 1 }],
    ["2026-02-28T12:00:00Z", "UTC", { kind: "month", day: 28 }],
    ["2026-01-29T12:00:00Z", "UTC", { kind: "month-end", day: 29 }],
    ["2026-01-31T12:00:00Z", "UTC", { kind: "month-end", day: 31 }],
    // Half past eight on 1 March in Tokyo is 28 February for Stripe, and the next charge 29 March there.
    ["2027-02-28T23:30:00Z", "Asia/Tokyo", { kind: "month-about", day: 29 }],
    // The evening of the 30th in Los Angeles is the 31st for Stripe: in February, that is the 27th.
    ["2027-01-31T04:30:00Z", "America/Los_Angeles", { kind: "month-about", day: 30 }],
    ["2027-06-15T12:00:00Z", "Australia/Sydney", { kind: "month", day: 15 }],
    ["2027-06-14T23:30:00Z", "Asia/Tokyo", { kind: "month", day: 15 }],
  ] as const)("each month from %s in %s", (now, timeZone, expected) => {
    expect(plan("month", now, timeZone)).toEqual(expected);
  });

  it("each year, on the day before in the years without 29 February", () => {
    expect(plan("year", "2026-06-15T12:00:00Z")).toEqual({ kind: "year", date: Date.parse("2027-06-15T12:00:00Z") });
    expect(plan("year", "2028-02-29T12:00:00Z")).toEqual({
      kind: "year-leap",
      date: Date.parse("2029-02-28T12:00:00Z"),
      leapDate: Date.parse("2032-02-29T12:00:00Z"),
    });
  });

  it("says no day that is further than three from what is charged", () => {
    for (let day = 0; day < 365; day++)
      for (const timeZone of ["Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati", "UTC"]) {
        const now = Date.UTC(2027, 0, 1 + day, (day * 5) % 24, 30);
        const said = chargePlan("month", now, calendarIn(timeZone));
        expect("day" in said && said.day >= 1 && said.day <= 31).toBe(true);
        const { day: today } = calendarIn(timeZone)(now);
        if (said.kind === "month") expect(said.day).toBe(today);
      }
  });
});
