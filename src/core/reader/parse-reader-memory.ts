import { checkoutStates, giftTroubles } from "../checkout/checkout.ts";
import { intervals } from "../money/interval.ts";
import { fields, finite, flag, listOf, maybe, oneOf, recordOf, text } from "../read-data.ts";
import { emptyMemory } from "./empty-memory.ts";
import type { CampaignMemory, Later, Pending, ReaderMemory, SupporterMemory } from "./reader-memory.ts";

const readCampaign = fields<CampaignMemory>({
  impressions: (given) => listOf(finite)(given ?? []),
  declinedAt: maybe(finite),
  variant: maybe(text),
});

const readMemory = fields<ReaderMemory>({
  version: oneOf([1]),
  snoozedUntil: maybe(finite),
  restUntil: maybe(finite),
  campaigns: (given) => recordOf(readCampaign)(given ?? {}),
  supporter: maybe(
    fields<SupporterMemory>({
      sessionId: maybe(text),
      interval: oneOf(intervals),
      until: finite,
      token: maybe(text),
      ended: maybe(flag),
      trouble: maybe(oneOf(giftTroubles)),
    }),
  ),
  pending: maybe(
    fields<Pending>({
      sessionId: text,
      attemptId: maybe(text),
      state: oneOf(checkoutStates),
      interval: oneOf(intervals),
      amount: finite,
      currency: text,
      coversFees: maybe(flag),
      since: finite,
      checkedAt: maybe(finite),
    }),
  ),
  seed: maybe(finite),
  dismissals: maybe(listOf(finite)),
  later: maybe(
    fields<Later>({ until: finite, campaign: text, interval: oneOf(intervals), amount: finite, currency: text }),
  ),
  articles: maybe(recordOf(finite)),
  visits: maybe(fields<NonNullable<ReaderMemory["visits"]>>({ count: finite, lastAt: finite })),
  objects: maybe(flag),
});

/**
 * What was stored, or why it can't be used: `newer` was written by a later release that this one must not
 * overwrite; `broken` is unreadable.
 */
export type ReadMemory =
  { readonly ok: true; readonly memory: ReaderMemory } | { readonly ok: false; readonly problem: "newer" | "broken" };

export function parseReaderMemory(stored: unknown): ReadMemory {
  if (stored === undefined) return { ok: true, memory: emptyMemory };
  try {
    return { ok: true, memory: readMemory(stored) };
  } catch {
    const version = typeof stored === "object" && stored !== null && "version" in stored ? stored.version : undefined;
    return { ok: false, problem: typeof version === "number" && version > 1 ? "newer" : "broken" };
  }
}
