import { hasOpenCheckout } from "./has-open-checkout.ts";
import { isProcessing, isSupporter, type ReaderMemory } from "./reader-memory.ts";

/** A debit under way is asked about once an hour at the most. */
const RECHECK_PROCESSING_MS = 3_600_000;

/**
 * The session that the endpoint has to be asked about before this reader may be asked for anything: a checkout left
 * open, a debit under way, a recurring gift whose time has run out.
 */
export function unsettledSession(memory: ReaderMemory, now: number): string | undefined {
  const { pending, supporter } = memory;
  if (hasOpenCheckout(memory, now)) return pending?.sessionId;
  if (isProcessing(memory, now))
    return now - (pending?.checkedAt ?? 0) > RECHECK_PROCESSING_MS ? pending?.sessionId : undefined;
  const hasLapsed = supporter !== undefined && supporter.interval !== "once" && !isSupporter(memory, now);
  return hasLapsed && supporter.ended !== true ? supporter.sessionId : undefined;
}
