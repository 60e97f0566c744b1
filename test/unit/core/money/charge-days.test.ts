import { describe, expect, it } from "vitest";
import { chargeAfter, chargeAfterPause, resumeBefore } from "../../../../src/core/money/charge-days.ts";

const at = (date: string) => Date.parse(`${date}T10:00:00Z`) / 1000;
const day = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);

describe("the charge after others were left out", () => {
  const monthly = { interval: "month", anchor: at("2026-08-31"), periodEnd: at("2027-02-28") } as const;

  it.each([
    [0, "2027-02-28"],
    [1, "2027-03-31"],
    [3, "2027-05-31"],
    [6, "2027-08-31"],
  ])("of a gift of the 31st: %i", (leftOut, expected) => {
    expect(day(chargeAfter(monthly, leftOut))).toBe(expected);
  });

  it("of an annual one of 29 February is on the 28th, but in leap years", () => {
    const annual = { interval: "year", anchor: at("2028-02-29"), periodEnd: at("2030-02-28") } as const;
    expect(day(chargeAfter(annual, 1))).toBe("2031-02-28");
    expect(day(chargeAfter(annual, 2))).toBe("2032-02-29");
  });

  it("is counted from the period where somebody has moved that", () => {
    expect(day(chargeAfter({ ...monthly, periodEnd: at("2027-02-14") }, 2))).toBe("2027-04-14");
  });

  it("is the first one after a pause, whatever was left out meanwhile", () => {
    const charge = chargeAfter(monthly, 3);
    expect(day(chargeAfterPause(monthly, resumeBefore(charge)))).toBe("2027-05-31");
    expect(day(chargeAfterPause({ ...monthly, periodEnd: at("2027-04-30") }, resumeBefore(charge)))).toBe("2027-05-31");
    expect(day(chargeAfterPause(monthly, monthly.periodEnd - 1))).toBe("2027-02-28");
  });
});
