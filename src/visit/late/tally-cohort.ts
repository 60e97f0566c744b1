import { isCompared } from "../../core/campaign/learning.ts";
import type { Campaign, Variant } from "../../core/campaign/config-schema.ts";
import type { ReaderMemory } from "../../core/reader/reader-memory.ts";
import { COHORT_DAYS } from "../../core/tallies/tally.ts";
import { dayOfTime } from "../../core/utc-calendar.ts";
import type { LateInside } from "./late-visit.ts";
import { tally } from "./tally.ts";

interface Seen {
  readonly campaign: Campaign;
  readonly variant: Variant;
}

const DAY_MS = 86_400_000;

/**
 * Counts for a campaign whose variants are compared, by the day on which this device saw it first: who saw it on one day can
 * be compared, whatever the shares of the variants were before and since. A day that many share, and nothing else of the reader.
 */
export async function tallyCohort(
  inside: LateInside,
  kind: "cohort-shown" | "cohort-dismissal" | "cohort-gift",
  { campaign, variant }: Seen,
  memory: ReaderMemory,
): Promise<void> {
  const { impressions: [first] = [], variant: kept } = memory.campaigns[campaign.id] ?? {};
  if (first === undefined || kept !== variant.id || !isCompared(campaign)) return;
  const ago = inside.visit.services.now() - first;
  // A clock that was wrong.
  if (ago < 0 || ago > (COHORT_DAYS - 1) * DAY_MS) return;
  await tally(inside, kind, { campaign, variant }, dayOfTime(first));
}
