import type { ReaderMemory } from "./reader-memory.ts";

/** A pending checkout that was never paid is forgotten after this long. */
const OPEN_PENDING_MS = 24 * 3_600_000;

/** The reader left for Stripe's page and has not come back: they may have paid. */
export function hasOpenCheckout(memory: Pick<ReaderMemory, "pending">, now: number): boolean {
  return memory.pending?.state === "open" && now < memory.pending.since + OPEN_PENDING_MS;
}
