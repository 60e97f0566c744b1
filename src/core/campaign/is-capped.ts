import type { ReaderMemory } from "../reader/reader-memory.ts";
import type { Campaign } from "./config-schema.ts";

/** Whether this reader has seen the campaign as often as it may be shown. */
export function isCapped(memory: ReaderMemory, { id, frequencyCap }: Campaign, now: number): boolean {
  const since = now - frequencyCap.days * 86_400_000;
  return (memory.campaigns[id]?.impressions ?? []).filter((at) => at > since).length >= frequencyCap.impressions;
}
