import { withCampaign, withoutSnooze, withSnooze } from "./memory-changes.ts";
import type { CampaignMemory, ReaderMemory } from "./reader-memory.ts";

/** What "Remind me later" offers. */
export const snoozeOptions = ["tomorrow", "week", "month", "campaign"] as const;
export type SnoozeOption = (typeof snoozeOptions)[number];

const days: Record<Exclude<SnoozeOption, "campaign">, number> = { tomorrow: 1, week: 7, month: 30 };

/**
 * Until when the reader is left alone, `null` for as long as the campaign runs. Days are 24 hours, so that
 * "tomorrow" in the evening is tomorrow evening and never a minute after midnight.
 *
 * @param now milliseconds since 1970
 */
export function snoozeUntil(option: SnoozeOption, now: number): number | null {
  return option === "campaign" ? null : now + days[option] * 86_400_000;
}

/** What the device then remembers. */
export function withLater(memory: ReaderMemory, campaign: string, until: number | null, now: number): ReaderMemory {
  return until === null ? withCampaign(memory, campaign, { declinedAt: now }) : withSnooze(memory, until);
}

/** Takes it back: `before` is what the device remembered when the reader said "later". */
export function withoutLater(
  memory: ReaderMemory,
  campaign: string,
  before: Pick<ReaderMemory, "snoozedUntil">,
): ReaderMemory {
  const known = memory.campaigns[campaign];
  const undone = withoutSnooze(
    known === undefined ? memory : { ...memory, campaigns: { ...memory.campaigns, [campaign]: withoutDecline(known) } },
  );
  return before.snoozedUntil === undefined ? undone : withSnooze(undone, before.snoozedUntil);
}

function withoutDecline({ declinedAt: _, ...memory }: CampaignMemory): CampaignMemory {
  return memory;
}
