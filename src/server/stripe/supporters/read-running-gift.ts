import type Stripe from "stripe";
import { finalStatuses } from "../../../core/ledger/merge-subscription.ts";
import { expanded } from "../expanded.ts";
import { subscribedUntil } from "../read-session.ts";
import { readPaidWith } from "./read-paid-with.ts";
import type { RunningGift } from "./supporter-gateway.ts";

/**
 * Undefined where nothing of it was ever paid, or it is no gift as we make them: one amount, monthly or annual. Needs
 * `latest_invoice` and `default_payment_method` expanded.
 *
 * @param usual what the customer pays with where the gift names nothing
 */
export function readRunningGift(
  subscription: Stripe.Subscription,
  usual: Stripe.PaymentMethod | undefined,
): RunningGift | undefined {
  const { id, status, customer, currency, billing_cycle_anchor: anchor, pause_collection: pause } = subscription;
  const [item, ...others] = subscription.items.data;
  if (item === undefined || others.length > 0 || status === "incomplete" || status === "incomplete_expired")
    return undefined;
  const { price, quantity, current_period_end: periodEnd } = item;
  const interval = (["month", "year"] as const).find((each) => each === price.recurring?.interval);
  if (interval === undefined || price.recurring?.interval_count !== 1) return undefined;
  const isOver = finalStatuses.has(status);
  const method = expanded(subscription.default_payment_method) ?? usual;
  const endsAt = subscription.cancel_at ?? (subscription.cancel_at_period_end ? periodEnd : undefined);
  return {
    id,
    customer: typeof customer === "string" ? customer : customer.id,
    amount: (price.unit_amount ?? 0) * (quantity ?? 1),
    currency,
    interval,
    anchor,
    periodEnd,
    state: isOver
      ? "over"
      : status === "past_due" || status === "unpaid"
        ? "failed"
        : pause === null
          ? "runs"
          : "paused",
    resumesAt: pause?.resumes_at ?? undefined,
    triedAgainAt: expanded(subscription.latest_invoice)?.next_payment_attempt ?? undefined,
    endsAt: isOver ? (subscription.ended_at ?? endsAt) : endsAt,
    paidWith: method === undefined ? undefined : readPaidWith(method),
    supportsUntil: subscribedUntil(subscription),
    item: item.id,
    product: typeof price.product === "string" ? price.product : price.product.id,
  };
}
