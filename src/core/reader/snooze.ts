import { daysLater } from "./days-later.ts";
import { withCampaign } from "./memory-changes.ts";
import type { CampaignMemory, Later, ReaderMemory } from "./reader-memory.ts";

/**
 * What "Remind me later" offers: three times, "Not this time" (`campaign`: this one never again, the others after a
 * rest), "I already give", and a day of the reader's own.
 */
export const snoozeOptions = ["tomorrow", "week", "month", "campaign", "already-give"] as const;
export type SnoozeOption = (typeof snoozeOptions)[number] | OwnDay;

/** As an HTML date field has it: `2026-12-24`. */
export type OwnDay = `${number}-${number}-${number}`;

/** In days of the reader's own calendar. */
const days: Record<(typeof snoozeOptions)[number], number> = {
  tomorrow: 1,
  week: 7,
  month: 30,
  campaign: 30,
  "already-give": 365,
};

/** The furthest day of their own that a reader may name, in days from today. */
export const FURTHEST_DAY = 365;

export function isOwnDay(option: SnoozeOption): option is OwnDay {
  return /^\d{4}-\d\d-\d\d$/.test(option);
}

/** The first day that a reader may name: tomorrow, in their own calendar. */
export function ownDayAfter(now: number, count: number): OwnDay {
  const day = new Date(daysLater(now, count));
  const two = (part: number) => `${part}`.padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}` as OwnDay;
}

/**
 * Until when nobody asks: the same time of day, so that "tomorrow" in the evening is tomorrow evening.
 *
 * @param now milliseconds since 1970
 */
export function snoozeUntil(option: SnoozeOption, now: number): number {
  if (isOwnDay(option)) {
    const [year = 0, month = 1, date = 1] = option.split("-").map(Number);
    return new Date(year, month - 1, date).getTime();
  }
  return daysLater(now, days[option]);
}

/** What the device then remembers. */
export function withLater(
  memory: ReaderMemory,
  option: SnoozeOption,
  campaign: string,
  now: number,
  choice?: Pick<Later, "interval" | "amount" | "currency">,
): ReaderMemory {
  const until = snoozeUntil(option, now);
  if (option === "campaign") return { ...withCampaign(memory, campaign, { declinedAt: now }), restUntil: until };
  if (option === "already-give") return { ...memory, restUntil: until };
  const later = choice && { until, campaign, ...choice };
  return { ...memory, snoozedUntil: until, ...(later === undefined ? {} : { later }) };
}

/** What "later" overwrites. */
export type BeforeLater = Pick<ReaderMemory, "snoozedUntil" | "restUntil" | "later">;

/** Takes it back: `before` is what the device remembered when the reader said "later". */
export function withoutLater(memory: ReaderMemory, campaign: string, before: BeforeLater): ReaderMemory {
  const { snoozedUntil: _, restUntil: __, later: ___, ...rest } = memory;
  const { snoozedUntil, restUntil, later } = before;
  const known = rest.campaigns[campaign];
  return {
    ...rest,
    ...(snoozedUntil === undefined ? {} : { snoozedUntil }),
    ...(restUntil === undefined ? {} : { restUntil }),
    ...(later === undefined ? {} : { later }),
    ...(known === undefined ? {} : { campaigns: { ...rest.campaigns, [campaign]: withoutDecline(known) } }),
  };
}

function withoutDecline({ declinedAt: _, ...memory }: CampaignMemory): CampaignMemory {
  return memory;
}
