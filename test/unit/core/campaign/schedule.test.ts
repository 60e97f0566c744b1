import { describe, expect, it } from "vitest";
import { isMoment, isTimeZone, settleSchedule } from "../../../../src/core/campaign/schedule.ts";

describe("a schedule", () => {
  it.each([
    ["Europe/Berlin", "2026-11-30T23:00:00.000Z", "2026-12-31T23:00:00.000Z"],
    ["America/Los_Angeles", "2026-12-01T08:00:00.000Z", "2027-01-01T08:00:00.000Z"],
    ["Pacific/Auckland", "2026-11-30T11:00:00.000Z", "2026-12-31T11:00:00.000Z"],
    ["Asia/Kolkata", "2026-11-30T18:30:00.000Z", "2026-12-31T18:30:00.000Z"],
  ])("of days means them whole, in %s", (timeZone, from, until) => {
    expect(settleSchedule({ from: "2026-12-01", until: "2026-12-31", timeZone })).toEqual({ from, until, timeZone });
  });

  it("of days without a time zone means the reader's own days", () => {
    expect(settleSchedule({ from: "2026-12-01", until: "2026-12-31" })).toEqual({
      from: "2026-12-01T00:00",
      until: "2027-01-01T00:00",
    });
    // What has no offset is read in the time zone of the device.
    expect(Date.parse("2027-01-01T00:00")).toBe(new Date(2027, 0, 1).getTime());
  });

  it.each([
    ["2026-03-29T02:30", "2026-03-29T01:30:00.000Z"],
    ["2026-03-29", "2026-03-28T23:00:00.000Z"],
    ["2026-03-30", "2026-03-29T22:00:00.000Z"],
    ["2026-10-25T12:00", "2026-10-25T11:00:00.000Z"],
    ["2026-10-25T12:00:00Z", "2026-10-25T12:00:00Z"],
  ])("is right where the clocks change: from %s in Berlin", (from, settled) => {
    expect(settleSchedule({ from, timeZone: "Europe/Berlin" }).from).toBe(settled);
  });

  it.each(["2026-12-31", "9999-12-31", "2026-12-31T23:59:59+02:00"])("stays as it is once settled: %s", (until) => {
    for (const timeZone of [undefined, "Asia/Tokyo"]) {
      const settled = settleSchedule({ until, timeZone });
      expect(isMoment(settled.until ?? "")).toBe(true);
      expect(settleSchedule(settled)).toEqual(settled);
    }
  });
});

it.each(["2026-02-28", "2028-02-29", "2026-12-31T18:00", "2026-12-31T18:00:30.5Z", "2026-12-31T18:00-05:00"])(
  "%s is a moment",
  (text) => expect(isMoment(text)).toBe(true),
);

it.each(["2026-02-30", "2026-02-29", "2026-04-31T10:00:00Z", "2026-12-31T25:00", "31.12.2026", "tomorrow", "2026", ""])(
  "%s is none",
  (text) => expect(isMoment(text)).toBe(false),
);

it("knows time zones by their names", () => {
  expect(["Europe/Berlin", "UTC", "America/New_York"].every(isTimeZone)).toBe(true);
  expect(["Berlin", "", "Europe/Nowhere"].some(isTimeZone)).toBe(false);
});
