import * as v from "valibot";
import { checkoutStates } from "./checkout.ts";
import { intervals } from "./interval.ts";

const time = v.pipe(v.number(), v.finite());

const campaignMemory = v.object({
  /** When the appeal was visible; the newest last. */
  impressions: v.optional(v.array(time), []),
  /** The reader said "not for this campaign". */
  declinedAt: v.optional(time),
  /** The variant once drawn, so that the copy does not change from page to page. */
  variant: v.optional(v.string()),
});

const readerSchema = v.object({
  version: v.literal(1),
  snoozedUntil: v.optional(time),
  campaigns: v.optional(v.record(v.string(), campaignMemory), {}),
  supporter: v.optional(v.object({ sessionId: v.string(), interval: v.picklist(intervals), until: time, token: v.optional(v.string()) })),
  pending: v.optional(
    v.object({
      sessionId: v.string(),
      /** The same intent to pay gets the same session again. */
      attemptId: v.optional(v.string()),
      state: v.picklist(checkoutStates),
      interval: v.picklist(intervals),
      amount: v.number(),
      currency: v.string(),
      since: time,
      checkedAt: v.optional(time),
    }),
  ),
});

/** What this device remembers of its reader. Times are milliseconds since 1970. Nothing of it leaves the device. */
export type Reader = v.InferOutput<typeof readerSchema>;
export type CampaignMemory = v.InferOutput<typeof campaignMemory>;
export type Pending = NonNullable<Reader["pending"]>;

export const emptyReader: Reader = { version: 1, campaigns: {} };

/**
 * What was stored, or why it can't be used: `newer` was written by a later release that this one must not
 * overwrite; `broken` is unreadable.
 */
export type ReadReader = { readonly ok: true; readonly reader: Reader } | { readonly ok: false; readonly problem: "newer" | "broken" };

export function parseReader(stored: unknown): ReadReader {
  if (stored === undefined) return { ok: true, reader: emptyReader };
  const result = v.safeParse(readerSchema, stored);
  if (result.success) return { ok: true, reader: result.output };
  const version = typeof stored === "object" && stored !== null && "version" in stored ? stored.version : undefined;
  return { ok: false, problem: typeof version === "number" && version > 1 ? "newer" : "broken" };
}

/** A pending checkout that was never paid is forgotten after this long; a bank debit may take 14 days. */
const OPEN_PENDING_MS = 24 * 3_600_000;
const PROCESSING_PENDING_MS = 15 * 86_400_000;

export function isSnoozed(reader: Pick<Reader, "snoozedUntil">, now: number): boolean {
  return reader.snoozedUntil !== undefined && now < reader.snoozedUntil;
}

export function isSupporter(reader: Pick<Reader, "supporter">, now: number): boolean {
  return reader.supporter !== undefined && now < reader.supporter.until;
}

/** A payment that Stripe has accepted and the bank has yet to settle. */
export function isProcessing(reader: Pick<Reader, "pending">, now: number): boolean {
  return reader.pending?.state === "processing" && now < reader.pending.since + PROCESSING_PENDING_MS;
}

/** The reader left for Stripe's page and has not come back: they may have paid. */
export function hasOpenCheckout(reader: Pick<Reader, "pending">, now: number): boolean {
  return reader.pending?.state === "open" && now < reader.pending.since + OPEN_PENDING_MS;
}

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

export function withSupporter(reader: Reader, supporter: NonNullable<Reader["supporter"]>): Reader {
  return withoutPending(withoutSnooze({ ...reader, supporter }));
}
