import type { ReaderMemory } from "../reader/reader-memory.ts";
import type { Campaign } from "./config-schema.ts";

/** Whether this reader has seen the campaign as often as it may be shown, in the window or on this day of theirs. */
export function isCapped(memory: ReaderMemory, { id, frequencyCap }: Campaign, now: number): boolean {
  const { impressions, days, perDay } = frequencyCap;
  const seen = memory.campaigns[id]?.impressions ?? [];
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  return (
    seen.filter((at) => at > now - days * 86_400_000).length >= impressions ||
    seen.filter((at) => at >= midnight).length >= perDay
  );
}
