import { describe, expect, it } from "vitest";
import { parseReaderMemory } from "../../../../src/core/reader/parse-reader-memory.ts";
import { emptyMemory } from "../../../../src/core/reader/empty-memory.ts";
import { aPending, aReader, aSupporter, NOON } from "../../../support/builders.ts";

describe("what was stored", () => {
  it("is an empty record where nothing was", () => {
    expect(parseReaderMemory(undefined)).toEqual({ ok: true, memory: emptyMemory });
  });

  it.each([
    ["nothing yet", aReader()],
    ["a snooze", aReader({ snoozedUntil: NOON })],
    [
      "everything",
      aReader({
        snoozedUntil: NOON,
        supporter: aSupporter({ token: "t" }),
        pending: aPending({ attemptId: "a", coversFees: true, checkedAt: NOON }),
        campaigns: { spring: { impressions: [1, 2], declinedAt: 3, variant: "a" } },
      }),
    ],
  ])("is read back: %s", (_, reader) => {
    expect(parseReaderMemory(structuredClone(reader))).toEqual({ ok: true, memory: reader });
  });

  it("gets what an earlier release left out", () => {
    expect(parseReaderMemory({ version: 1 })).toEqual({ ok: true, memory: emptyMemory });
    expect(parseReaderMemory({ version: 1, campaigns: { spring: {} } })).toEqual({
      ok: true,
      memory: aReader({ campaigns: { spring: { impressions: [] } } }),
    });
  });

  it("drops what it does not know, so that it is not written back", () => {
    expect(parseReaderMemory({ version: 1, campaigns: {}, email: "ann@reader.example" })).toEqual({
      ok: true,
      memory: emptyMemory,
    });
  });

  it.each([
    ["by a later release", { version: 2 }, "newer"],
    ["by a later release, however it looks", { version: 7, campaigns: "gone", snoozedUntil: {} }, "newer"],
    ["by nobody: null", null, "broken"],
    ["by another script: a text", "reader", "broken"],
    ["by another script: a list", [], "broken"],
    ["without a version", { campaigns: {} }, "broken"],
    ["with a version that never was", { version: 0 }, "broken"],
    ["with a version in words", { version: "2" }, "broken"],
    ["with a snooze that is no time", { version: 1, snoozedUntil: "tomorrow" }, "broken"],
    ["with a snooze without end", { version: 1, snoozedUntil: Number.POSITIVE_INFINITY }, "broken"],
    ["with a snooze that is no number", { version: 1, snoozedUntil: Number.NaN }, "broken"],
    ["with half a supporter", { version: 1, supporter: { until: NOON } }, "broken"],
    ["with an unknown state", { version: 1, pending: { ...aPending(), state: "lost" } }, "broken"],
    ["with impressions that are no times", { version: 1, campaigns: { spring: { impressions: ["today"] } } }, "broken"],
  ])("%s: %j is %s", (_, stored, problem) => {
    expect(parseReaderMemory(stored)).toEqual({ ok: false, problem });
  });

  it("never reaches a prototype", () => {
    const read = parseReaderMemory(
      JSON.parse('{"version":1,"campaigns":{"__proto__":{"declinedAt":1}},"__proto__":{"snoozedUntil":9e15}}'),
    );
    expect(read).toEqual({ ok: true, memory: emptyMemory });
    expect({}).not.toHaveProperty("declinedAt");
    expect(read.ok && read.memory.snoozedUntil).toBeUndefined();
  });
});
