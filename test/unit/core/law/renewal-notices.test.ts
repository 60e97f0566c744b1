import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keepConsentUntil } from "../../../../src/core/law/consent-keeping.ts";
import { renewalLaws } from "../../../../src/core/law/renewal-laws.ts";
import {
  allNoticeDays,
  daysBefore,
  lawsFor,
  monthsLater,
  noticeDays,
  reminderMonths,
} from "../../../../src/core/law/renewal-notices.ts";

const seconds = (time: string): number => Date.parse(time.includes("T") ? time : `${time}T12:00:00Z`) / 1000;
const iso = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at * 1000).toISOString();

describe("before a yearly renewal", () => {
  it.each([
    ["California", { country: "US", state: "CA" }, [30]],
    ["New York", { country: "US", state: "NY" }, [30]],
    ["Illinois", { country: "US", state: "IL" }, [30]],
    ["Colorado", { country: "US", state: "CO" }, [30]],
    ["Texas, by the card networks' rule", { country: "US", state: "TX" }, [30]],
    ["somewhere in the United States", { country: "US" }, [30]],
    ["Germany, by the card networks' rule", { country: "DE" }, [30]],
    ["the United Kingdom", { country: "GB" }, [30]],
    ["France, where one day can't satisfy the law and the networks", { country: "FR" }, [38, 14]],
    ["nobody knows where", { country: undefined }, [38, 30]],
    ["in letters of any case", { country: "us", state: "ca" }, [30]],
  ])("a giver in %s is told on these days before", (_where, place, days) => {
    expect(noticeDays("year", place, seconds("2027-11-30"))).toEqual(days);
  });

  it("each law that applies is satisfied by one of the days", () => {
    const at = seconds("2027-11-30");
    for (const country of ["US", "GB", "FR", "DE", "JP", undefined])
      for (const state of [undefined, "CA", "NY", "IL", "CO", "MA", "TX"])
        for (const { id, notice } of lawsFor("year", { country, state }, at)) {
          if (notice === undefined || !("from" in notice)) continue;
          const days = noticeDays("year", { country, state }, at);
          expect(
            days.some((day) => notice.from <= day && day <= notice.to),
            `${id} in ${country} ${state}`,
          ).toBe(true);
        }
  });

  it("nobody is told twice where once will do, nor of single gifts", () => {
    expect(allNoticeDays("year", seconds("2027-11-30"))).toEqual([38, 30, 14]);
    expect(allNoticeDays("month", seconds("2027-11-30"))).toEqual([]);
    expect(lawsFor("once", { country: undefined }, seconds("2027-11-30"))).toEqual([]);
  });

  it.each([
    ["2027-11-30T23:59:59Z", 30, "2027-10-31T08:00:00.000Z"],
    ["2028-03-01T00:00:00Z", 1, "2028-02-29T08:00:00.000Z"],
    ["2028-02-29T12:00:00Z", 30, "2028-01-30T08:00:00.000Z"],
    ["2027-03-30T12:00:00Z", 30, "2027-02-28T08:00:00.000Z"],
    ["2027-01-15T12:00:00Z", 30, "2026-12-16T08:00:00.000Z"],
  ])("days count by UTC: %s, %i before", (at, days, expected) => {
    expect(iso(daysBefore(seconds(at), days))).toBe(expected);
  });
});

describe("of a monthly gift", () => {
  it.each([
    ["California", { country: "US", state: "CA" }, 12],
    ["the United States", { country: "US" }, 12],
    ["Texas", { country: "US", state: "TX" }, undefined],
    ["the United Kingdom", { country: "GB" }, 6],
    ["Germany", { country: "DE" }, undefined],
    ["nobody knows where", { country: undefined }, 6],
  ])("a giver in %s is reminded after so many months", (_where, place, months) => {
    expect(reminderMonths(place, seconds("2027-11-30"))).toBe(months);
  });

  it("nobody is before the law is in force", () => {
    expect(reminderMonths({ country: "US", state: "CA" }, seconds("2025-06-30"))).toBeUndefined();
    expect(reminderMonths({ country: "GB" }, seconds("2026-09-30"))).toBeUndefined();
    expect(reminderMonths({ country: "GB" }, seconds("2026-10-01"))).toBe(6);
  });

  it.each([
    ["2027-08-31", 6, "2028-02-29T12:00:00.000Z"],
    ["2026-08-31", 6, "2027-02-28T12:00:00.000Z"],
    ["2028-02-29", 12, "2029-02-28T12:00:00.000Z"],
    ["2026-11-30", 12, "2027-11-30T12:00:00.000Z"],
    ["2026-12-31", 6, "2027-06-30T12:00:00.000Z"],
  ])("months count as Stripe counts them: %s and %i", (at, months, expected) => {
    expect(iso(monthsLater(seconds(at), months))).toBe(expected);
  });
});

describe("a consent", () => {
  it.each([
    ["three years after it was given", "2026-11-30", "2027-01-31", "2029-11-30T12:00:00.000Z"],
    ["a year after the end, where that is later", "2026-11-30", "2029-06-15", "2030-06-15T12:00:00.000Z"],
    ["the day after, given on 29 February", "2028-02-29", "2028-03-01", "2031-03-01T12:00:00.000Z"],
    ["as long as it runs", "2026-11-30", undefined, undefined],
  ])("is kept until %s", (_when, at, endedAt, until) => {
    expect(iso(keepConsentUntil({ at: seconds(at), endedAt: endedAt === undefined ? null : seconds(endedAt) }))).toBe(
      until,
    );
  });
});

it("each law has its source and a name of its own", () => {
  expect(new Set(renewalLaws.map(({ id }) => id)).size).toBe(renewalLaws.length);
  for (const { source } of renewalLaws) expect(source).toMatch(/\S/);
});

it("each law stands in the README", () => {
  const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");
  for (const { source, notice } of renewalLaws) {
    const row = readme.split("\n").find((line) => line.startsWith("|") && line.includes(source)) ?? "";
    expect(row, source).not.toBe("");
    if (notice !== undefined && "from" in notice)
      expect(readme, source).toMatch(new RegExp(`${notice.from} to ${notice.to} days before .*\\| ${escape(source)}`));
  }
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
