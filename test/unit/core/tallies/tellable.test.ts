import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TallyCell } from "../../../../src/core/tallies/tally.ts";
import { FEWEST } from "../../../../src/core/fewest.ts";
import { tellable, type ToldCell } from "../../../../src/core/tallies/tellable.ts";
import { tallyReport, type TallyKey } from "../../../../src/core/tallies/tally-report.ts";
import { aTallyCell } from "../../../support/tallies.ts";

const cell = fc
  .record({
    day: fc.constantFrom("2026-10-30", "2026-10-31", "2026-11-01", "2026-11-30"),
    kind: fc.constantFrom("impression" as const, "dismissal" as const),
    campaign: fc.constantFrom("spring", "autumn"),
    variant: fc.constantFrom("plain", "warm"),
    placement: fc.constantFrom("inline", "banner"),
    section: fc.constantFrom("", "politics", "sport"),
    received: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 200 })),
    scale: fc.integer({ min: 1, max: 10 }),
  })
  .map(({ scale, ...each }): TallyCell => ({ ...each, count: each.received * scale }));
const cells = fc.uniqueArray(cell, {
  maxLength: 60,
  selector: ({ received: _, count: __, ...place }) => JSON.stringify(place),
});

/** Those that a told cell is made of: all that agree with it and were not told finer. */
function madeOf(told: readonly ToldCell[], all: readonly TallyCell[]): ReadonlyMap<ToldCell, readonly TallyCell[]> {
  const left = new Set(all);
  return new Map(
    told.map((each) => {
      const own = [...left].filter((one) =>
        Object.entries(each).every(
          ([key, value]) =>
            key === "count" ||
            (key === "month" ? one.day.startsWith(String(value)) : one[key as keyof TallyCell] === value),
        ),
      );
      for (const one of own) left.delete(one);
      return [each, own] as const;
    }),
  );
}

function isIn(
  { month, day }: ToldCell,
  { from = "", until = "9999" }: { from: string | undefined; until: string | undefined },
) {
  const [first, last] =
    day === undefined ? [`${month}-01`, month === "2026-11" ? "2026-11-30" : "2026-10-31"] : [day, day];
  return first >= from && last <= until;
}

const total = (all: readonly { readonly count: number }[]) => all.reduce((sum, { count }) => sum + count, 0);

describe("what may be told", () => {
  it("tells apart what is large enough, and the rest together", () => {
    const told = tellable([
      aTallyCell({ received: 10, count: 100 }),
      aTallyCell({ section: "sport", received: 9, count: 90 }),
      aTallyCell({ section: "art", received: 1, count: 10 }),
      aTallyCell({ kind: "snooze", received: 9, count: 90 }),
    ]);
    const place = { kind: "impression", month: "2026-11", day: "2026-11-30", campaign: "spring", variant: "plain" };
    expect(told).toEqual([
      { ...place, placement: "inline", section: "politics", count: 100 },
      { ...place, placement: "inline", count: 100 },
    ]);
  });

  it("gives up the section first, then the placement, the day, the variant and the campaign", () => {
    const few = { received: 5, count: 5 };
    const keysOf = (...all: TallyCell[]) => tellable(all).map((each) => Object.keys(each).slice(2, -1).join(" "));
    expect(keysOf(aTallyCell(few), aTallyCell({ ...few, placement: "banner" }))).toEqual(["day campaign variant"]);
    expect(keysOf(aTallyCell(few), aTallyCell({ ...few, day: "2026-11-01" }))).toEqual(["campaign variant"]);
    expect(keysOf(aTallyCell(few), aTallyCell({ ...few, variant: "warm" }))).toEqual(["campaign"]);
    expect(keysOf(aTallyCell(few), aTallyCell({ ...few, campaign: "autumn" }))).toEqual([""]);
    expect(keysOf(aTallyCell(few), aTallyCell({ ...few, day: "2026-10-31" }))).toEqual([]);
    expect(keysOf(aTallyCell(few), aTallyCell({ ...few, kind: "holdback" }))).toEqual([]);
  });

  it("is made of ten or more each time, of no reader twice, and lacks nine of a kind in a month at most", () => {
    fc.assert(
      fc.property(cells, (all) => {
        const told = tellable(all);
        const made = madeOf(told, all);
        for (const [each, own] of made) {
          expect(own.reduce((sum, { received }) => sum + received, 0)).toBeGreaterThanOrEqual(FEWEST);
          expect(each.count).toBe(total(own));
        }
        const untold = all.filter((one) => ![...made.values()].flat().includes(one));
        for (const kind of ["impression", "dismissal"])
          for (const month of ["2026-10", "2026-11"]) {
            const lacking = untold.filter((one) => one.kind === kind && one.day.startsWith(month));
            expect(lacking.reduce((sum, { received }) => sum + received, 0)).toBeLessThan(FEWEST);
          }
      }),
    );
  });

  it("leaves ten or more, or nothing, when one report is taken from another, whatever days and keys they are by", () => {
    const keys = fc.uniqueArray(
      fc.constantFrom<TallyKey>("day", "month", "campaign", "variant", "placement", "section"),
    );
    const days = fc.constantFrom<string | undefined>(undefined, "2026-10-31", "2026-11-01", "2026-11-30");
    const query = fc.record({ by: keys, from: days, until: days });
    fc.assert(
      fc.property(cells, query, query, (all, one, other) => {
        const told = tellable(all);
        for (const kind of ["impression", "dismissal"] as const) {
          const sumIn = (asked: typeof one) => total(told.filter((each) => each.kind === kind && isIn(each, asked)));
          const shown = (asked: typeof one) =>
            tallyReport(asked, told, undefined).reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0);
          expect([shown(one), shown(other)]).toEqual([sumIn(one), sumIn(other)]);
          const only = told.filter((each) => each.kind === kind && isIn(each, one) && !isIn(each, other));
          if (only.length > 0) expect(total(only)).toBeGreaterThanOrEqual(FEWEST);
        }
      }),
    );
  });

  it("does not come to another answer because the cells come in another order", () => {
    fc.assert(
      fc.property(cells, fc.infiniteStream(fc.nat()), (all, draws) => {
        const shuffled = [...all].map((each) => [draws.next().value ?? 0, each] as const).sort(([a], [b]) => a - b);
        const sorted = (list: readonly TallyCell[]) =>
          tellable(list)
            .map((each) => JSON.stringify(each))
            .sort();
        expect(sorted(shuffled.map(([, each]) => each))).toEqual(sorted(all));
      }),
    );
  });
});
