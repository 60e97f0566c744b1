import * as v from "valibot";
import { intervals } from "../money/interval.ts";
import type { SubscriptionTerms } from "./merge-subscription.ts";
import { subscriptionTermsShape } from "./stripe-shapes.ts";

/** What a subscription of Stripe's charges. What can't be read is null: that it runs is known all the same. */
export function readTerms(subscription: object): SubscriptionTerms {
  const parsed = v.safeParse(subscriptionTermsShape, subscription);
  const { start_date: startedAt = null, items } = parsed.success ? parsed.output : {};
  const { current_period_end: periodEnd = null, price } = items?.data[0] ?? {};
  const { currency = null, recurring } = price ?? {};
  const named = intervals.find((each) => each === recurring?.interval);
  // Ours have one item; who has added another in the dashboard has a gift of both, as Stripe charges them at once.
  const amount = (items?.data ?? []).reduce((sum, each) => sum + (each.price.unit_amount ?? NaN) * each.quantity, 0);
  return {
    amount: price !== undefined && Number.isSafeInteger(amount) ? amount : null,
    currency,
    // Every other month is none of ours: somebody has made it in the dashboard.
    interval: recurring?.interval_count === 1 ? (named ?? null) : null,
    periodEnd,
    startedAt,
  };
}
