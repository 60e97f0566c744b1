import type Stripe from "stripe";
import { runningStatus, type SubscriptionState } from "../../core/ledger/merge-subscription.ts";
import { readTerms } from "../../core/ledger/read-terms.ts";

/** What a subscription is in, as Stripe answers for it. */
export function readSubscriptionState(found: Stripe.Subscription): SubscriptionState {
  const { customer, cancel_at_period_end: cancelAtPeriodEnd } = found;
  return {
    customer: typeof customer === "string" ? customer : customer.id,
    status: runningStatus(found),
    cancelAtPeriodEnd,
    ...readTerms(found),
  };
}
