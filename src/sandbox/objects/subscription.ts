import type Stripe from "stripe";
import { periodEnd, type Period } from "../billing-period.ts";
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
    billing_thresholds: null,
    created: start,
    current_period_end: periodEnd(start, periodOf(price), 1),
    current_period_start: start,
    current_trial: null,
    discounts: [],
    metadata: {},
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
  return world.store.add({
    id,
    object: "subscription",
    application: null,
    application_fee_percent: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: now,
    billing_cycle_anchor_config: null,
    billing_mode: { flexible: { proration_discounts: "included" }, type: "flexible" },
    billing_schedules: [],
    billing_thresholds: null,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
    collection_method: "charge_automatically",
    created: now,
    currency: of.items[0]?.price.currency ?? "usd",
    customer: of.customer,
    customer_account: null,
    days_until_due: null,
    default_payment_method: null,
    default_source: null,
    default_tax_rates: [],
    description: of.description,
    discounts: [],
    ended_at: null,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: "self" },
    },
    items: listOf(
      of.items.map(({ price, quantity }) => makeItem(world, id, price, quantity)),
      `/v1/subscription_items?subscription=${id}`,
    ),
    latest_invoice: null,
    livemode: false,
    managed_payments: null,
    metadata: of.metadata,
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    pause_collection: null,
    payment_settings: { payment_method_options: null, payment_method_types: null, save_default_payment_method: "off" },
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    start_date: now,
    status: "incomplete",
    test_clock: null,
    transfer_data: null,
    trial_end: null,
    trial_settings: null,
    trial_start: null,
  });
}
