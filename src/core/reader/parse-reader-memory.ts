import * as v from "valibot";
import { checkoutStates } from "../checkout/checkout.ts";
import { intervals } from "../money/interval.ts";
import { emptyMemory, type ReaderMemory } from "./reader-memory.ts";

const time = v.pipe(v.number(), v.finite());

const readerSchema: v.GenericSchema<unknown, ReaderMemory> = v.object({
  version: v.literal(1),
  snoozedUntil: v.optional(time),
  restUntil: v.optional(time),
  campaigns: v.optional(
    v.record(
      v.string(),
      v.object({
        impressions: v.optional(v.array(time), []),
        declinedAt: v.optional(time),
        variant: v.optional(v.string()),
      }),
    ),
    {},
  ),
  supporter: v.optional(
    v.object({
      sessionId: v.string(),
      interval: v.picklist(intervals),
      until: time,
      token: v.optional(v.string()),
      ended: v.optional(v.boolean()),
    }),
  ),
  pending: v.optional(
    v.object({
      sessionId: v.string(),
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

/**
 * What was stored, or why it can't be used: `newer` was written by a later release that this one must not
 * overwrite; `broken` is unreadable.
 */
export type ReadMemory =
  { readonly ok: true; readonly memory: ReaderMemory } | { readonly ok: false; readonly problem: "newer" | "broken" };

export function parseReaderMemory(stored: unknown): ReadMemory {
  if (stored === undefined) return { ok: true, memory: emptyMemory };
  const result = v.safeParse(readerSchema, stored);
  if (result.success) return { ok: true, memory: result.output };
  const version = typeof stored === "object" && stored !== null && "version" in stored ? stored.version : undefined;
  return { ok: false, problem: typeof version === "number" && version > 1 ? "newer" : "broken" };
}
