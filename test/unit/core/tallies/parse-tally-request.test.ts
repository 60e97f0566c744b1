import { expect, it } from "vitest";
import { parseTallyRequest } from "../../../../src/core/tallies/parse-tally-request.ts";
import type { TallyKind } from "../../../../src/core/tallies/tally.ts";
import { aTallyEntry } from "../../../support/tallies.ts";

const NOW = Date.parse("2026-11-30T12:00:00Z");

it.each<readonly [kind: TallyKind, day: string, isTaken: boolean]>([
  ["impression", "2026-11-28", true],
  ["impression", "2026-11-27", false],
  ["cohort-gift", "2026-11-27", true],
  ["cohort-gift", "2025-10-26", true],
  ["cohort-gift", "2025-10-25", false],
  ["cohort-gift", "2026-12-03", false],
  ["cohort-shown", "2026-02-30", false],
])("a %s of %s, told on 30 November 2026, is taken: %s", (kind, day, isTaken) => {
  expect(parseTallyRequest({ tallies: [aTallyEntry({ kind, day })], sample: 1 }, NOW).ok).toBe(isTaken);
});
