import type { CampaignMemory, Pending, ReaderMemory, SupporterMemory } from "./reader-memory.ts";

export function withSnooze(memory: ReaderMemory, until: number): ReaderMemory {
  return { ...memory, snoozedUntil: until };
}

export function withoutSnooze({ snoozedUntil: _, ...memory }: ReaderMemory): ReaderMemory {
  return memory;
}

export function withCampaign(memory: ReaderMemory, id: string, change: Partial<CampaignMemory>): ReaderMemory {
  const before = memory.campaigns[id] ?? { impressions: [] };
  return { ...memory, campaigns: { ...memory.campaigns, [id]: { ...before, ...change } } };
}

/** The reader closed an appeal without an answer. What is older than two years rests nobody any more. */
export function withDismissal(memory: ReaderMemory, now: number): ReaderMemory {
  const kept = (memory.dismissals ?? []).filter((at) => now - at < 730 * 86_400_000).slice(-9);
  return { ...memory, dismissals: [...kept, now] };
}

/** What is kept of one who objects to being counted: what they said, and what they gave; no history, no variant. */
export function withoutHistory(memory: ReaderMemory): ReaderMemory {
  const { seed: _, articles: __, visits: ___, ...kept } = memory;
  const campaigns = Object.entries(memory.campaigns).flatMap(([id, { declinedAt }]) =>
    declinedAt === undefined ? [] : [[id, { impressions: [], declinedAt }] as const],
  );
  return { ...kept, campaigns: Object.fromEntries(campaigns) };
}

/**
 * Impressions older than the longest frequency cap are dropped, so that the record stays small; but for the first, with
 * which this reader's variant began.
 */
export function withImpression(memory: ReaderMemory, campaign: string, variant: string, now: number): ReaderMemory {
  const [first, ...more] = memory.campaigns[campaign]?.impressions ?? [];
  const kept = more.filter((at) => now - at < 90 * 86_400_000).slice(-99);
  return withCampaign(memory, campaign, {
    impressions: [...(first === undefined ? [] : [first]), ...kept, now],
    variant,
  });
}

export function withPending(memory: ReaderMemory, pending: Pending): ReaderMemory {
  return { ...memory, pending };
}

export function withoutPending({ pending: _, ...memory }: ReaderMemory): ReaderMemory {
  return memory;
}

/** A week without being told again what is wrong with a gift that goes on. */
const TROUBLE_REST_MS = 7 * 86_400_000;

/** "Not now", of one who was told: as long as it rests, the endpoint is not asked either. */
export function withTroubleRested(memory: ReaderMemory, now: number): ReaderMemory {
  const { supporter } = memory;
  if (supporter?.trouble === undefined) return memory;
  return { ...memory, supporter: { ...supporter, until: Math.max(supporter.until, now + TROUBLE_REST_MS) } };
}

/**
 * A gift of another device, as its token says; the one that is known for longer stays. So does the rest that was
 * promised to who said that they give: to have it recognised is no reason to be asked earlier.
 */
export function withRecognised(memory: ReaderMemory, { token, interval, until, sessionId }: Recognised): ReaderMemory {
  const known = memory.supporter?.until ?? 0;
  if (known >= until) return memory;
  const supporter = { interval, until, token, ...(sessionId === undefined ? {} : { sessionId }) };
  const { restUntil } = memory;
  return { ...withSupporter(memory, supporter), ...(restUntil === undefined ? {} : { restUntil }) };
}

export type Recognised = Required<Pick<SupporterMemory, "interval" | "until" | "token">> &
  Pick<SupporterMemory, "sessionId">;

export function withSupporter(memory: ReaderMemory, supporter: SupporterMemory): ReaderMemory {
  const { restUntil: _, ...rest } = withoutPending(withoutSnooze(memory));
  return { ...rest, supporter };
}
