import { describe, expect, it } from "vitest";
import { decide } from "../../../../src/core/campaign/decide.ts";
import { parseReaderMemory } from "../../../../src/core/reader/parse-reader-memory.ts";
import {
  withCampaign,
  withImpression,
  withoutPending,
  withPending,
  withoutSnooze,
  withSnooze,
  withSupporter,
} from "../../../../src/core/reader/memory-changes.ts";
import { hasOpenCheckout } from "../../../../src/core/reader/has-open-checkout.ts";
import { emptyMemory } from "../../../../src/core/reader/empty-memory.ts";
import type { ReaderMemory } from "../../../../src/core/reader/reader-memory.ts";
import {
  snoozeOptions,
  snoozeUntil,
  withLater,
  withoutLater,
  type SnoozeOption,
} from "../../../../src/core/reader/snooze.ts";
import { aCampaign, aPending, aReader, aSituation, aSupporter, DAY, NOON } from "../../../support/builders.ts";

const askedBefore = {
  spring: { impressions: [NOON - DAY], variant: "plain" },
  autumn: { impressions: [NOON], declinedAt: NOON },
};

describe("remind me later", () => {
  it.each([
    ["tomorrow", NOON + DAY],
    ["week", NOON + 7 * DAY],
    ["month", NOON + 30 * DAY],
    ["campaign", NOON + 30 * DAY],
    ["already-give", NOON + 365 * DAY],
  ] as const)("%s", (option, until) => {
    expect(snoozeUntil(option, NOON)).toBe(until);
  });

  it("tomorrow, said in the evening, is tomorrow evening, also across a change of the clocks", () => {
    for (const said of ["2026-03-28T23:30", "2026-10-24T23:30", "2026-10-31T00:20", "2026-11-01T00:20"]) {
      const evening = new Date(said);
      const until = new Date(snoozeUntil("tomorrow", evening.getTime()));
      expect([until.getHours(), until.getMinutes()]).toEqual([evening.getHours(), evening.getMinutes()]);
      const date = evening.getDate();
      expect(until.getDate()).toBe(new Date(evening.setDate(date + 1)).getDate());
    }
  });

  it("leaves alone until then, from this campaign or from all", () => {
    const reader = aReader({ campaigns: askedBefore });
    const other = aCampaign({ id: "winter" });
    const after = (option: SnoozeOption, now: number) =>
      decide(aSituation({ appeals: [aCampaign(), other], memory: withLater(reader, option, "spring", NOON), now }));
    expect(after("tomorrow", NOON)).toMatchObject({ reason: "snoozed" });
    expect(after("tomorrow", NOON + DAY)).toMatchObject({ show: true, campaign: { id: "spring" } });
    expect(after("campaign", NOON + 29 * DAY)).toMatchObject({ reason: "resting" });
    expect(after("campaign", NOON + 31 * DAY)).toMatchObject({ show: true, campaign: { id: "winter" } });
    expect(after("already-give", NOON + 364 * DAY)).toMatchObject({ reason: "resting" });
    expect(after("already-give", NOON + 366 * DAY)).toMatchObject({ show: true, campaign: { id: "spring" } });
  });
});

describe("Undo restores exactly", () => {
  const readers: readonly (readonly [string, ReaderMemory])[] = [
    ["one who was asked before", aReader({ campaigns: askedBefore })],
    [
      "one who had snoozed and rested before",
      aReader({ campaigns: askedBefore, snoozedUntil: NOON - DAY, restUntil: NOON - DAY }),
    ],
    ["one who has more to remember", aReader({ campaigns: askedBefore, supporter: aSupporter(), pending: aPending() })],
  ];
  it.each(readers.flatMap(([what, reader]) => snoozeOptions.map((option) => [what, option, reader] as const)))(
    "%s, after %s",
    (_, option, reader) => {
      const later = withLater(reader, option, "spring", NOON);
      expect(later).not.toEqual(reader);
      expect(withoutLater(later, "spring", reader)).toStrictEqual(reader);
    },
  );

  it("one whom this campaign had not reached yet", () => {
    const later = withLater(aReader(), "tomorrow", "spring", NOON);
    expect(withoutLater(later, "spring", aReader())).toStrictEqual(aReader());
  });

  it("and keeps what happened in between", () => {
    const later = withPending(withLater(aReader({ campaigns: askedBefore }), "tomorrow", "spring", NOON), aPending());
    expect(withoutLater(later, "spring", aReader()).pending).toEqual(aPending());
  });
});

describe("what the device remembers", () => {
  it("of a supporter: the gift, and neither the snooze nor the checkout it came from", () => {
    const reader = withSupporter(
      aReader({ snoozedUntil: NOON + 1, restUntil: NOON + 1, pending: aPending(), campaigns: askedBefore }),
      aSupporter(),
    );
    expect(reader).toStrictEqual(aReader({ campaigns: askedBefore, supporter: aSupporter() }));
  });

  it("of an impression: when, and which variant, the newest last", () => {
    const reader = withImpression(withImpression(aReader(), "spring", "a", NOON), "spring", "a", NOON + 1);
    expect(reader.campaigns).toEqual({ spring: { impressions: [NOON, NOON + 1], variant: "a" } });
  });

  it("of impressions: the first, those of the last 90 days, and a hundred besides at the most", () => {
    const old = aReader({
      campaigns: { spring: { impressions: [NOON - 99 * DAY, NOON - 90 * DAY, NOON - 90 * DAY + 1] } },
    });
    expect(withImpression(old, "spring", "a", NOON).campaigns["spring"]?.impressions).toEqual([
      NOON - 99 * DAY,
      NOON - 90 * DAY + 1,
      NOON,
    ]);
    const often = aReader({
      campaigns: { spring: { impressions: Array.from({ length: 500 }, (_, index) => NOON - 500 + index) } },
    });
    const kept = withImpression(often, "spring", "a", NOON).campaigns["spring"]?.impressions ?? [];
    expect([kept.length, kept.at(0), kept.at(-1)]).toEqual([101, NOON - 500, NOON]);
  });

  it("of a declined campaign stays when it is seen again", () => {
    const reader = withImpression(withCampaign(aReader(), "spring", { declinedAt: NOON }), "spring", "a", NOON);
    expect(reader.campaigns["spring"]?.declinedAt).toBe(NOON);
  });

  it("goes away without a trace", () => {
    expect(withoutSnooze(withSnooze(aReader(), NOON))).toStrictEqual(aReader());
    expect(withoutPending(withPending(aReader(), aPending()))).toStrictEqual(aReader());
  });

  it("of a checkout left open lasts a day", () => {
    const reader = withPending(aReader(), aPending({ since: NOON }));
    expect([hasOpenCheckout(reader, NOON + DAY - 1), hasOpenCheckout(reader, NOON + DAY)]).toEqual([true, false]);
    expect(hasOpenCheckout(withPending(aReader(), aPending({ state: "expired", since: NOON })), NOON)).toBe(false);
  });

  it("is never changed in place", () => {
    const reader = Object.freeze(
      aReader({ campaigns: Object.freeze({ spring: Object.freeze({ impressions: Object.freeze([1]) }) }) }),
    );
    expect(() =>
      withSupporter(withImpression(withLater(reader, "campaign", "spring", NOON), "spring", "a", NOON), aSupporter()),
    ).not.toThrow();
    expect(emptyMemory).toStrictEqual({ version: 1, campaigns: {} });
  });

  it("survives being stored and read", () => {
    const reader = withSupporter(
      withImpression(withLater(aReader(), "campaign", "spring", NOON), "spring", "a", NOON),
      aSupporter({ token: "t", ended: true }),
    );
    expect(parseReaderMemory(JSON.parse(JSON.stringify(reader)))).toEqual({ ok: true, memory: reader });
  });
});
