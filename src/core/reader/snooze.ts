import { withCampaign } from "./memory-changes.ts";
import type { CampaignMemory, ReaderMemory } from "./reader-memory.ts";

/**
 * What "Remind me later" offers: three times, "Not this time" (`campaign`: this one never again, the others after a
 * rest) and "I already give".
 */
export const snoozeOptions = ["tomorrow", "week", "month", "campaign", "already-give"] as const;
export type SnoozeOption = (typeof snoozeOptions)[number];

/** In days of the reader's own calendar. */
const days: Record<SnoozeOption, number> = { tomorrow: 1, week: 7, month: 30, campaign: 30, "already-give": 365 };

/**
 * Until when nobody asks: the same time of day, so that "tomorrow" in the evening is tomorrow evening, also when the
 * clocks change in between.
 *
 * @param now milliseconds since 1970
 */
export function snoozeUntil(option: SnoozeOption, now: number): number {
  const day = new Date(now);
  day.setDate(day.getDate() + days[option]);
  return day.getTime();
}

/** What the device then remembers. */
export function withLater(memory: ReaderMemory, option: SnoozeOption, campaign: string, now: number): ReaderMemory {
  const until = snoozeUntil(option, now);
  if (option === "campaign") return { ...withCampaign(memory, campaign, { declinedAt: now }), restUntil: until };
  return option === "already-give" ? { ...memory, restUntil: until } : { ...memory, snoozedUntil: until };
}

/** What "later" overwrites. */
export type BeforeLater = Pick<ReaderMemory, "snoozedUntil" | "restUntil">;

/** Takes it back: `before` is what the device remembered when the reader said "later". */
export function withoutLater(memory: ReaderMemory, campaign: string, before: BeforeLater): ReaderMemory {
  const { snoozedUntil: _, restUntil: __, ...rest } = memory;
  const { snoozedUntil, restUntil } = before;
  const known = rest.campaigns[campaign];
  return {
    ...rest,
    ...(snoozedUntil === undefined ? {} : { snoozedUntil }),
    ...(restUntil === undefined ? {} : { restUntil }),
    ...(known === undefined ? {} : { campaigns: { ...rest.campaigns, [campaign]: withoutDecline(known) } }),
  };
}

function withoutDecline({ declinedAt: _, ...memory }: CampaignMemory): CampaignMemory {
  return memory;
}
