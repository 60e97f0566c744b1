import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TallyCell } from "../../../../src/core/tallies/tally.ts";
import { FEWEST } from "../../../../src/core/fewest.ts";
import { tellable, type ToldCell } from "../../../../src/core/tallies/tellable.ts";
import { toldOf, type SeenCell } from "../../../../src/core/tallies/told-of.ts";

const cell = fc
  .record({
    day: fc.constantFrom("2026-10-31", "2026-11-01", "2026-11-30"),
    kind: fc.constantFrom("impression" as const, "dismissal" as const),
    campaign: fc.constantFrom("spring", "autumn"),
    variant: fc.constantFrom("plain", "warm"),
    placement: fc.constantFrom("inline" as const, "banner" as const),
    section: fc.constantFrom("", "politics", "sport"),
    received: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 200 })),
    scale: fc.integer({ min: 1, max: 10 }),
  })
  .map(({ scale, ...each }): TallyCell => ({ ...each, count: each.received * scale }));
const cells = fc.uniqueArray(cell, {
  maxLength: 60,
  selector: ({ received: _, count: __, ...place }) => JSON.stringify(place),
});

/** As the database adds them up. */
function seenIn(all: readonly TallyCell[]): readonly SeenCell[] {
  const sums = new Map<string, SeenCell>();
  for (const { section: _, count, received, ...place } of all) {
    const before = sums.get(JSON.stringify(place)) ?? { told: 0, rest: 0, restReceived: 0 };
    const isTold = received >= FEWEST;
    sums.set(JSON.stringify(place), {
      ...place,
      told: before.told + (isTold ? count : 0),
      rest: before.rest + (isTold ? 0 : count),
      restReceived: before.restReceived + (isTold ? 0 : received),
    });
  }
  return [...sums.values()];
}

function withoutSections(told: readonly ToldCell[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { section: _, count, kind, month, day, campaign, variant, placement } of told) {
    const key = JSON.stringify([kind, month, day, campaign, variant, placement]);
    sums[key] = (sums[key] ?? 0) + count;
  }
  return sums;
}

describe("what the desk tells of what was seen", () => {
  it("is what may be told of it, section by section added up", () => {
    fc.assert(
      fc.property(cells, (all) => {
        expect(withoutSections(toldOf(seenIn(all)))).toEqual(withoutSections(tellable(all)));
      }),
    );
  });
});
