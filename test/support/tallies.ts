import type { TallyCell, TallyEntry } from "../../src/core/tallies/tally.ts";

const place = {
  day: "2026-11-30",
  kind: "impression",
  campaign: "spring",
  variant: "plain",
  placement: "inline",
  section: "politics",
} as const;

/** Twelve impressions of a Monday in November, each of them told of. */
export function aTallyCell(change: Partial<TallyCell> = {}): TallyCell {
  return { ...place, count: 12, received: 12, ...change };
}

/** As a page tells of it. */
export function aTallyEntry(change: Partial<TallyEntry> = {}): TallyEntry {
  return { ...place, count: 1, ...change };
}
