import type { ReaderMemory } from "../../src/core/reader/reader-memory.ts";

/**
 * The same memory, `ms` older: to this device it is as if that much time had passed. The widget takes its
 * clock from the browser, so the demo moves what is remembered instead.
 */
export function shiftTimes(reader: ReaderMemory, ms: number): ReaderMemory {
  const { snoozedUntil, restUntil, supporter, pending, later, dismissals, visits } = reader;
  const campaigns = Object.entries(reader.campaigns).map(([id, memory]) => [id, shiftCampaign(memory, ms)] as const);
  return {
    ...reader,
    campaigns: Object.fromEntries(campaigns),
    ...(snoozedUntil === undefined ? {} : { snoozedUntil: snoozedUntil - ms }),
    ...(restUntil === undefined ? {} : { restUntil: restUntil - ms }),
    ...(supporter === undefined ? {} : { supporter: { ...supporter, until: supporter.until - ms } }),
    ...(pending === undefined ? {} : { pending: shiftPending(pending, ms) }),
    ...(later === undefined ? {} : { later: { ...later, until: later.until - ms } }),
    ...(dismissals === undefined ? {} : { dismissals: dismissals.map((at) => at - ms) }),
    ...(visits === undefined ? {} : { visits: { ...visits, lastAt: visits.lastAt - ms } }),
  };
}

type CampaignMemory = ReaderMemory["campaigns"][string];
type Pending = NonNullable<ReaderMemory["pending"]>;

function shiftCampaign(memory: CampaignMemory, ms: number): CampaignMemory {
  const { declinedAt, impressions } = memory;
  return {
    ...memory,
    impressions: impressions.map((at) => at - ms),
    ...(declinedAt === undefined ? {} : { declinedAt: declinedAt - ms }),
  };
}

function shiftPending(pending: Pending, ms: number): Pending {
  const { since, checkedAt } = pending;
  return { ...pending, since: since - ms, ...(checkedAt === undefined ? {} : { checkedAt: checkedAt - ms }) };
}
