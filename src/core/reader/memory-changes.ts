import type { CampaignMemory, Pending, Reader, SupporterMemory } from "./reader-memory.ts";

export function withSnooze(reader: Reader, until: number): Reader {
  return { ...reader, snoozedUntil: until };
}

export function withoutSnooze({ snoozedUntil: _, ...reader }: Reader): Reader {
  return reader;
}

export function withCampaign(reader: Reader, id: string, change: Partial<CampaignMemory>): Reader {
  const before = reader.campaigns[id] ?? { impressions: [] };
  return { ...reader, campaigns: { ...reader.campaigns, [id]: { ...before, ...change } } };
}

/** Impressions older than the longest frequency cap are dropped, so that the record stays small. */
export function withImpression(reader: Reader, campaign: string, variant: string, now: number): Reader {
  const kept = (reader.campaigns[campaign]?.impressions ?? []).filter((at) => now - at < 90 * 86_400_000).slice(-99);
  return withCampaign(reader, campaign, { impressions: [...kept, now], variant });
}

export function withPending(reader: Reader, pending: Pending): Reader {
  return { ...reader, pending };
}

export function withoutPending({ pending: _, ...reader }: Reader): Reader {
  return reader;
}

export function withSupporter(reader: Reader, supporter: SupporterMemory): Reader {
  return withoutPending(withoutSnooze({ ...reader, supporter }));
}
