import type Stripe from "stripe";
import { periodEnd, type Period } from "../billing-period.ts";
import { blank } from "../blank.ts";
import type { World } from "../world.ts";
import { planOf } from "./price.ts";

/** `path` as in the API, for the `url` of a list inside an object. */
export function listOf<T>(data: T[], url: string): Stripe.ApiList<T> {
  return { object: "list", data, has_more: false, url };
}

export function periodOf(price: Stripe.Price): Period {
  return { interval: price.recurring?.interval ?? "month", count: price.recurring?.interval_count ?? 1 };
}

function makeItem(world: World, subscription: string, price: Stripe.Price, quantity: number): Stripe.SubscriptionItem {
  const start = world.clock.now();
  return {
    id: world.id("si_"),
    object: "subscription_item",
    ...blank("subscription_item"),
    created: start,
    current_period_end: periodEnd(start, periodOf(price), 1),
    current_period_start: start,
    plan: planOf(price),
    price,
    quantity,
    subscription,
    tax_rates: [],
  };
}

interface SubscriptionOf {
  customer: string;
  description: string | null;
  metadata: Stripe.Metadata;
  items: { price: Stripe.Price; quantity: number }[];
}

/** Starts now, unpaid: `incomplete` until its first invoice is. */
export function makeSubscription(world: World, of: SubscriptionOf): Stripe.Subscription {
  const id = world.id("sub_");
  const now = world.clock.now();
  const { invoice_settings: invoiceSettings, ...nothing } = blank("subscription");
  return world.store.add({
    id,
    object: "subscription",
    ...nothing,
    billing_cycle_anchor: now,
    billing_mode: { flexible: { proration_discounts: "included" }, type: "flexible" },
    cancellation_details: blank("subscription.cancellation_details"),
    collection_method: "charge_automatically",
    created: now,
    currency: of.items[0]?.price.currency ?? "usd",
    customer: of.customer,
    default_tax_rates: [],
    description: of.description,
    invoice_settings: { ...invoiceSettings, issuer: { type: "self" } },
    items: listOf(
      of.items.map(({ price, quantity }) => makeItem(world, id, price, quantity)),
      `/v1/subscription_items?subscription=${id}`,
    ),
    metadata: of.metadata,
    payment_settings: { payment_method_options: null, payment_method_types: null, save_default_payment_method: "off" },
    start_date: now,
    status: "incomplete",
  });
}
