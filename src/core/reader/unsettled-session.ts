import { hasOpenCheckout } from "./has-open-checkout.ts";
import { isProcessing, isSupporter, type ReaderMemory } from "./reader-memory.ts";

/** A debit under way is asked about once an hour at the most. */
const RECHECK_PROCESSING_MS = 3_600_000;

/**
 * The session that the endpoint has to be asked about before this reader may be asked for anything: a checkout left
 * open, a debit under way, a recurring gift whose time has run out; on a page that readers open in order to give, also
 * one that something was wrong with.
 *
 * @param always see `Situation.always`
 */
export function unsettledSession(memory: ReaderMemory, now: number, always = false): string | undefined {
  const { pending, supporter } = memory;
  if (hasOpenCheckout(memory, now)) return pending?.sessionId;
  if (isProcessing(memory, now))
    return now - (pending?.checkedAt ?? 0) > RECHECK_PROCESSING_MS ? pending?.sessionId : undefined;
  const isDue = !isSupporter(memory, now) || (always && supporter?.trouble !== undefined);
  const hasLapsed = supporter !== undefined && supporter.interval !== "once" && isDue;
  return hasLapsed && supporter.ended !== true ? supporter.sessionId : undefined;
}
