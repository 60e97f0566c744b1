import type { CheckoutStatus } from "../checkout/checkout.ts";
import { withoutPending, withPending, withSupporter } from "./memory-changes.ts";
import type { Pending, ReaderMemory } from "./reader-memory.ts";

/** What a status of the endpoint means for what the device remembers. */
export function rememberStatus(
  memory: ReaderMemory,
  sessionId: string,
  status: CheckoutStatus,
  now: number,
): ReaderMemory {
  const { interval, supporterToken, supporterUntil, checkAgainFrom, trouble } = status;
  if (status.status === "paid" && supporterUntil === undefined) return forgetSession(memory, sessionId);
  if (supporterUntil !== undefined && (status.status === "paid" || trouble !== undefined))
    return withSupporter(memory, {
      sessionId,
      interval,
      until: Date.parse(checkAgainFrom ?? supporterUntil),
      ...(supporterToken === undefined ? {} : { token: supporterToken }),
      ...(trouble === undefined ? {} : { trouble }),
    });
  if (status.status === "processing") {
    const since = memory.pending?.sessionId === sessionId ? memory.pending.since : now;
    return withPending(memory, { sessionId, state: "processing", ...choiceOf(status), since, checkedAt: now });
  }
  return status.status === "expired" || status.status === "failed" ? forgetSession(memory, sessionId) : memory;
}

/** There is nothing more to hope for from this session: no checkout to come back to, no gift that goes on. */
export function forgetSession(memory: ReaderMemory, sessionId: string): ReaderMemory {
  const rest = memory.pending?.sessionId === sessionId ? withoutPending(memory) : memory;
  if (rest.supporter?.sessionId !== sessionId) return rest;
  const { trouble: _, ...supporter } = rest.supporter;
  return { ...rest, supporter: { ...supporter, ended: true } };
}

export function choiceOf({
  interval,
  amount,
  currency,
}: CheckoutStatus): Pick<Pending, "interval" | "amount" | "currency"> {
  return { interval, amount, currency };
}
