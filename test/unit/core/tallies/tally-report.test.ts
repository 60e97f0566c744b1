import { describe, expect, it } from "vitest";
import type { ReportRow } from "../../../../src/core/ledger/report.ts";
import { tallyReport } from "../../../../src/core/tallies/tally-report.ts";
import type { ToldCell } from "../../../../src/core/tallies/tellable.ts";

const place = { month: "2026-11", day: "2026-11-30", campaign: "spring", variant: "plain", placement: "inline" };
const told = (change: Partial<ToldCell>): ToldCell => ({ kind: "impression", ...place, count: 1000, ...change });
const given = (keys: ReportRow["keys"], change: Partial<ReportRow> = {}): ReportRow => ({
  keys,
  currency: "usd",
  contributions: 4,
  gross: 2500,
  refunded: 500,
  disputed: 0,
  net: 2000,
  ...change,
});
const always = { from: undefined, until: undefined };

describe("a report of tallies", () => {
  it("holds what was given against what was seen, currency by currency", () => {
    const rows = tallyReport(
      { by: ["variant"], ...always },
      [
        told({}),
        told({ kind: "dismissal", count: 40 }),
        told({ kind: "snooze", count: 20 }),
        told({ count: 3000, day: "2026-11-29" }),
      ],
      [given({ variant: "plain" }), given({ variant: "plain" }, { currency: "jpy", contributions: 1, net: 900 })],
    );
    expect(rows).toEqual([
      {
        keys: ["plain"],
        counts: { impression: 4000, dismissal: 40, snooze: 20 },
        contributions: 5,
        net: { usd: 2000, jpy: 900 },
        conversion: 5 / 4000,
        netPerThousand: { usd: 500, jpy: 225 },
        perGift: { impression: 800, dismissal: 8, snooze: 4 },
      },
    ]);
  });

  it("has no ratio where what it is held against is not told, or nothing was given", () => {
    const [plain, warm] = tallyReport(
      { by: ["variant"], ...always },
      [told({ kind: "dismissal", count: 40 }), told({ variant: "warm" })],
      [given({ variant: "plain" })],
    );
    expect(plain).toMatchObject({
      conversion: undefined,
      netPerThousand: {},
      perGift: { impression: undefined, dismissal: 10 },
    });
    expect(warm).toMatchObject({ contributions: 0, conversion: 0, perGift: { impression: undefined } });
  });

  it("says nothing of money by what the ledger does not know", () => {
    const [row] = tallyReport({ by: ["section"], ...always }, [told({ section: "sport" })], undefined);
    expect(row).toMatchObject({ keys: ["sport"], contributions: undefined, conversion: undefined });
  });

  it("puts what is too small to be told apart last, and counts it in days only with its whole month", () => {
    const cells = [told({ variant: undefined, day: undefined }), told({ variant: "warm" }), told({})];
    const keysIn = (from?: string, until?: string) =>
      tallyReport({ by: ["variant"], from, until }, cells, undefined).map(({ keys }) => keys[0]);
    expect(keysIn()).toEqual(["plain", "warm", undefined]);
    expect(keysIn("2026-11-01", "2026-11-30")).toEqual(["plain", "warm", undefined]);
    expect(keysIn("2026-11-02")).toEqual(["plain", "warm"]);
    expect(keysIn(undefined, "2026-11-29")).toEqual([]);
  });
});
