import type { Subscription } from "./fact.ts";

/** Over for good. */
export const finalStatuses: ReadonlySet<string> = new Set(["canceled", "incomplete_expired"]);
/** `past_due` is included: the card failed, the reader has not left. */
export const supportingStatuses: ReadonlySet<string> = new Set(["active", "trialing", "past_due"]);

/** The order in which a subscription lives, for the one case where nobody can be asked. */
const lifecycle = [
  "incomplete",
  "trialing",
  "active",
  "past_due",
  "paused",
  "unpaid",
  "incomplete_expired",
  "canceled",
];

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
 * can say which is the later one. Once it has said so (`askedAt`), its answer stands for that second.
 */
export function mergeSubscription(kept: Subscription, incoming: Subscription): Subscription | "tie" {
  const isFinal = finalStatuses.has(kept.status);
  if (isFinal !== finalStatuses.has(incoming.status)) return isFinal ? kept : incoming;
  if (kept.at !== incoming.at) return kept.at > incoming.at ? kept : incoming;
  const [keptAsked, incomingAsked] = [kept.askedAt ?? -1, incoming.askedAt ?? -1];
  if (keptAsked !== incomingAsked) return keptAsked > incomingAsked ? kept : incoming;
  if (isSameState(kept, incoming)) return kept;
  // An end is an end: what else differs is not worth asking for.
  return isFinal ? guessSubscription(kept, incoming) : "tie";
}

/** For a tie about a subscription that Stripe no longer has: the later stage of life, the same for everybody. */
export function guessSubscription(one: Subscription, other: Subscription): Subscription {
  const merged = rank(one) - rank(other);
  if (merged !== 0) return merged > 0 ? one : other;
  if (one.customer !== other.customer) return one.customer < other.customer ? one : other;
  // The later period, and where that is the same, any fixed order.
  const [a, b] = [one, other].map((each) => termNames.map((name) => each[name]));
  if (one.periodEnd !== other.periodEnd) return (one.periodEnd ?? -1) > (other.periodEnd ?? -1) ? one : other;
  return JSON.stringify(a) <= JSON.stringify(b) ? one : other;
}

function rank({ status, cancelAtPeriodEnd }: Subscription): number {
  return lifecycle.indexOf(status) * 2 + (cancelAtPeriodEnd ? 1 : 0);
}

/** What is charged, how often, and when next; null where an earlier release wrote it down. */
export type SubscriptionTerms = Pick<Subscription, (typeof termNames)[number]>;
const termNames = ["periodEnd", "amount", "currency", "interval", "startedAt"] as const;

/** What a subscription is in, whenever that was told. */
export type SubscriptionState = Pick<Subscription, "customer" | "status" | "cancelAtPeriodEnd"> & SubscriptionTerms;

export function isSameState(one: SubscriptionState, other: SubscriptionState): boolean {
  return (["status", "customer", "cancelAtPeriodEnd", ...termNames] as const).every(
    (name) => one[name] === other[name],
  );
}
