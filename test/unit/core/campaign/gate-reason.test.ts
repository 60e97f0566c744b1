import { describe, expect, it } from "vitest";
import { checkoutStates } from "../../../../src/core/checkout/checkout.ts";
import { decide } from "../../../../src/core/campaign/decide.ts";
import { gateReason } from "../../../../src/core/campaign/gate-reason.ts";
import { isResting, isSnoozed, isSupporter, type ReaderMemory } from "../../../../src/core/reader/reader-memory.ts";
import { aPending, aReader, aSituation, aSupporter, DAY, HOUR, NOON } from "../../../support/builders.ts";
import { seeded } from "../../../support/seeded.ts";

describe("the gate is quiet", () => {
  it.each([
    ["for a reader who never came", aReader(), undefined],
    ["for a supporter", aReader({ supporter: aSupporter() }), "supporter"],
    [
      "for a supporter until the last millisecond",
      aReader({ supporter: aSupporter({ until: NOON + 1 }) }),
      "supporter",
    ],
    ["for a former supporter", aReader({ supporter: aSupporter({ until: NOON }) }), undefined],
    ["while snoozed", aReader({ snoozedUntil: NOON + 1 }), "snoozed"],
    ["no longer", aReader({ snoozedUntil: NOON }), undefined],
    ["while one rests who said Not this time", aReader({ restUntil: NOON + 1 }), "resting"],
    ["no longer than that", aReader({ restUntil: NOON }), undefined],
    [
      "not for a debit under way, which the endpoint may know more of",
      aReader({ pending: aPending({ state: "processing", checkedAt: NOON }) }),
      undefined,
    ],
    ["not for a checkout left open", aReader({ pending: aPending({ checkedAt: NOON }) }), undefined],
  ])("%s: %#", (_, reader, reason) => {
    expect(gateReason(reader, NOON)).toBe(reason);
  });

  it.each([
    ["nothing", {}],
    ["a later release", { version: 2, snoozedUntil: NOON + DAY }],
    ["another script", { version: "1", snoozedUntil: NOON + DAY }],
    ["a snooze that is no time", JSON.parse('{"version":1,"snoozedUntil":null,"supporter":null,"pending":null}')],
  ])("only for a record of its own: %s does not count", (_, memory) => {
    expect(gateReason(memory, NOON)).toBeUndefined();
  });
});

/** A moment around now: often the very millisecond, or one beside it. */
function around(chance: () => number, spans: readonly number[]): number {
  const span = spans[Math.floor(chance() * spans.length)] ?? 0;
  return NOON + Math.round((chance() * 2 - 1) * span) + Math.floor(chance() * 3) - 1;
}

function randomReader(chance: () => number): ReaderMemory {
  const spans = [0, 1, HOUR, DAY, 20 * DAY];
  const since = Math.min(NOON, around(chance, [0, HOUR, 15 * DAY, 20 * DAY]));
  const state = checkoutStates[Math.floor(chance() * checkoutStates.length)] ?? "open";
  const checked =
    chance() < 0.5
      ? {}
      : { checkedAt: Math.max(since, NOON - Math.floor(chance() * 3) * (HOUR / 2) - Math.floor(chance() * 2)) };
  return aReader({
    ...(chance() < 0.4 ? {} : { snoozedUntil: around(chance, spans) }),
    ...(chance() < 0.5 ? {} : { restUntil: around(chance, spans) }),
    ...(chance() < 0.5 ? {} : { supporter: aSupporter({ until: around(chance, spans) }) }),
    ...(chance() < 0.4
      ? {}
      : { pending: aPending({ state: chance() < 0.5 ? "processing" : state, since, ...checked }) }),
  });
}

describe("for 20,000 readers, the gate", () => {
  const chance = seeded(2026);
  const readers = Array.from({ length: 20_000 }, () => randomReader(chance));
  const wronged = (is: (reader: ReaderMemory, quiet: ReturnType<typeof gateReason>) => boolean) =>
    readers.filter((reader) => is(reader, gateReason(reader, NOON)));

  it("is never quieter than the decision", () => {
    expect(wronged((reader, quiet) => quiet !== undefined && decide(aSituation({ memory: reader })).show)).toEqual([]);
  });

  it("is never louder, save for a debit under way", () => {
    const mayStaySilent = (reader: ReaderMemory) =>
      isSupporter(reader, NOON) || isSnoozed(reader, NOON) || isResting(reader, NOON);
    expect(wronged((reader, quiet) => (quiet === undefined) === mayStaySilent(reader))).toEqual([]);
  });

  it("gives the same reason, or the next where it can't tell", () => {
    const names = (reader: ReaderMemory) => {
      const decision = decide(aSituation({ memory: reader }));
      return decision.show ? [] : decision.reasons;
    };
    expect(
      wronged(
        (reader, quiet) =>
          quiet !== undefined && quiet !== names(reader).find((reason) => reason !== "contribution-processing"),
      ),
    ).toEqual([]);
  });

  it("meets each case often enough for that to mean something", () => {
    for (const reason of ["supporter", "snoozed", "resting", undefined] as const) {
      expect(wronged((_, quiet) => quiet === reason).length).toBeGreaterThan(500);
    }
  });
});
