/** What "Remind me later" offers. */
export const snoozeOptions = ["tomorrow", "week", "month", "campaign"] as const;
export type SnoozeOption = (typeof snoozeOptions)[number];

const days: Record<Exclude<SnoozeOption, "campaign">, number> = { tomorrow: 1, week: 7, month: 30 };

/**
 * Until when the reader is left alone. Days are 24 hours, so that "tomorrow" in the evening is tomorrow
 * evening and never a minute after midnight.
 *
 * @param now milliseconds since 1970
 */
export function snoozeUntil(option: Exclude<SnoozeOption, "campaign">, now: number): number {
  return now + days[option] * 86_400_000;
}
