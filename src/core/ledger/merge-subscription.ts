import type { Subscription } from "./fact.ts";

const finalStatuses = new Set(["canceled", "incomplete_expired"]);
/** `past_due` is included: the card failed, the reader has not left. */
export const supportingStatuses: ReadonlySet<string> = new Set(["active", "trialing", "past_due"]);

/** The order in which a subscription lives, for the one case where nobody can be asked. */
const lifecycle = ["incomplete", "trialing", "active", "past_due", "paused", "unpaid"];

/** Stripe goes on calling a subscription active while its collection is paused: no money comes, so it is `paused`. */
export function runningStatus({
  status,
  pause_collection: paused,
}: {
  readonly status: string;
  readonly pause_collection?: object | null;
}): string {
  return (paused ?? null) !== null && supportingStatuses.has(status) ? "paused" : status;
}

export function isSupporting({ status }: Pick<Subscription, "status">): boolean {
  return supportingStatuses.has(status);
}

/**
 * Which of two states to keep, or `"tie"`: both were made in the same second and differ, so that only Stripe
 * can say which is the later one.
 */
export function mergeSubscription(kept: Subscription, incoming: Subscription): Subscription | "tie" {
  const isFinal = finalStatuses.has(kept.status);
  if (isFinal !== finalStatuses.has(incoming.status)) return isFinal ? kept : incoming;
  if (kept.at !== incoming.at) return kept.at > incoming.at ? kept : incoming;
  return isSame(kept, incoming) || isFinal ? kept : "tie";
}

/**
 * Stripe's own answer to a tie. It stands against what was known at that time, but neither against a newer
 * event, which has come in meanwhile, nor against the end of the subscription.
 */
export function settleSubscription(kept: Subscription, fetched: Subscription): Subscription {
  const merged = mergeSubscription(kept, fetched);
  return merged === "tie" ? fetched : merged;
}

/** For a tie about a subscription that Stripe no longer has: the later stage of life, the same for everybody. */
export function guessSubscription(one: Subscription, other: Subscription): Subscription {
  const rank = ({ status, cancelAtPeriodEnd }: Subscription): number =>
    lifecycle.indexOf(status) * 2 + (cancelAtPeriodEnd ? 1 : 0);
  if (rank(one) !== rank(other)) return rank(one) > rank(other) ? one : other;
  return one.customer <= other.customer ? one : other;
}

function isSame(one: Subscription, other: Subscription): boolean {
  return (
    one.status === other.status && one.customer === other.customer && one.cancelAtPeriodEnd === other.cancelAtPeriodEnd
  );
}
