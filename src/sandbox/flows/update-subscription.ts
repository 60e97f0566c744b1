import type Stripe from "stripe";
import { change, changeAndEmit, emit } from "../events.ts";
import { checkPriceData, makePrice, mergeMetadata, planOf } from "../objects/price.ts";
import { listOf, periodOf } from "../objects/subscription.ts";
import { periodEnd } from "../billing-period.ts";
import { badParameter, StripeError } from "../stripe-error.ts";
import type { World } from "../world.ts";
import { bill, periodEndOf, scheduleRenewal } from "./subscriptions.ts";

type Params = Stripe.SubscriptionUpdateParams;

/** What the sandbox carries out; other parameters Stripe knows are refused by name rather than ignored. */
const carriedOut = new Set<string>([
  "cancel_at",
  "cancel_at_period_end",
  "cancellation_details",
  "default_payment_method",
  "description",
  "expand",
  "items",
  "metadata",
  "pause_collection",
  "payment_behavior",
  "proration_behavior",
] satisfies (keyof Params)[]);

export function checkSubscriptionUpdate(world: World, subscription: Stripe.Subscription, params: Params): void {
  const strange = Object.keys(params).find((name) => !carriedOut.has(name));
  if (strange !== undefined)
    throw badParameter(`The sandbox does not carry out \`${strange}\` on subscriptions.`, strange);
  if (subscription.status === "canceled" || subscription.status === "incomplete_expired") {
    const only = Object.keys(params).every((name) => ["metadata", "cancellation_details", "expand"].includes(name));
    if (!only) {
      throw new StripeError(400, "A canceled subscription can only update its cancellation_details and metadata.");
    }
  }
  for (const [index, item] of (params.items ?? []).entries()) {
    const name = `items[${index}]`;
    if (item.id !== undefined && !subscription.items.data.some(({ id }) => id === item.id)) {
      throw badParameter(`No such subscription_item: '${item.id}'`, `${name}[id]`, "resource_missing");
    }
    if (item.price_data !== undefined) checkPriceData(world, item.price_data, `${name}[price_data]`);
    if (item.price !== undefined) world.store.get("price", item.price, `${name}[price]`);
    const quantity = item.quantity ?? 1;
    if (quantity < 0)
      throw badParameter("Invalid non-negative integer", `${name}[quantity]`, "parameter_invalid_integer");
  }
  if (params.default_payment_method !== undefined) {
    world.store.get("payment_method", params.default_payment_method, "default_payment_method");
  }
  const resumesAt = params.pause_collection === "" ? undefined : params.pause_collection?.resumes_at;
  if (resumesAt !== undefined && resumesAt <= world.clock.now()) {
    throw badParameter("`resumes_at` must be in the future.", "pause_collection[resumes_at]");
  }
  if (typeof params.cancel_at === "number" && params.cancel_at <= world.clock.now()) {
    throw badParameter("The `cancel_at` timestamp must be in the future.", "cancel_at");
  }
}

/** Items with new prices or quantities; an update without an id is of the only item. */
function changedItems(
  world: World,
  subscription: Stripe.Subscription,
  sent: NonNullable<Params["items"]>,
): Stripe.SubscriptionItem[] {
  return subscription.items.data.map((item, index) => {
    const update =
      sent.find(({ id }) => id === item.id) ?? (index === 0 ? sent.find(({ id }) => id === undefined) : undefined);
    if (update === undefined) return item;
    const price =
      update.price_data === undefined
        ? (world.store.find("price", update.price) ?? item.price)
        : makePrice(world, update.price_data);
    return { ...item, price, plan: planOf(price), quantity: update.quantity ?? item.quantity ?? 1 };
  });
}

function cancelAt(subscription: Stripe.Subscription, params: Params): number | null | undefined {
  if (params.cancel_at_period_end === true) return periodEndOf(subscription);
  if (params.cancel_at_period_end === false) return null;
  if (params.cancel_at === undefined) return undefined;
  if (params.cancel_at === "" || params.cancel_at === null) return null;
  return typeof params.cancel_at === "number" ? params.cancel_at : periodEndOf(subscription);
}

function cancellation(world: World, subscription: Stripe.Subscription, params: Params): Partial<Stripe.Subscription> {
  const at = cancelAt(subscription, params);
  const { comment, feedback } = params.cancellation_details ?? {};
  const before = subscription.cancellation_details;
  const details = {
    comment: comment === undefined ? (before?.comment ?? null) : comment || null,
    feedback: feedback === undefined ? (before?.feedback ?? null) : feedback || null,
    feedback_option: null,
    reason: at === undefined ? (before?.reason ?? null) : at === null ? null : "cancellation_requested",
  };
  if (at === undefined) return { cancellation_details: details };
  return {
    cancel_at: at,
    cancel_at_period_end: at !== null && at === periodEndOf(subscription),
    canceled_at: at === null ? null : world.clock.now(),
    cancellation_details: details,
  };
}

/** Nobody is charged while it lasts; the status stays what it was. An empty text ends it. */
function pauseOf(sent: Exclude<Params["pause_collection"], undefined>): Stripe.Subscription["pause_collection"] {
  return sent === "" || sent === null ? null : { behavior: sent.behavior, resumes_at: sent.resumes_at ?? null };
}

/** A pause with an end is over then, unless it was changed meanwhile. */
function planResumption(world: World, subscription: Stripe.Subscription): void {
  const pause = subscription.pause_collection;
  const resumesAt = pause?.resumes_at ?? null;
  if (resumesAt === null) return;
  world.clock.at(resumesAt, () => {
    if (subscription.pause_collection === pause && subscription.status !== "canceled")
      changeAndEmit(world, "customer.subscription.updated", subscription, { pause_collection: null });
  });
}

/**
 * Carries out a checked update. A new price counts from the next invoice (no proration); a new interval begins a new
 * period, billed at once.
 */
export function updateSubscription(
  world: World,
  subscription: Stripe.Subscription,
  params: Params,
): Stripe.Subscription {
  const previous = change(subscription, cancellation(world, subscription, params));
  if (params.metadata !== undefined) {
    Object.assign(previous, change(subscription, { metadata: mergeMetadata(subscription.metadata, params.metadata) }));
  }
  if (params.description !== undefined)
    Object.assign(previous, change(subscription, { description: params.description || null }));
  if (params.default_payment_method !== undefined) {
    Object.assign(previous, change(subscription, { default_payment_method: params.default_payment_method }));
  }
  if (params.pause_collection !== undefined)
    Object.assign(previous, change(subscription, { pause_collection: pauseOf(params.pause_collection) }));
  const [before] = subscription.items.data;
  let restarted = false;
  if (params.items !== undefined && before !== undefined) {
    const items = changedItems(world, subscription, params.items);
    const after = items[0]?.price ?? before.price;
    restarted = JSON.stringify(periodOf(before.price)) !== JSON.stringify(periodOf(after));
    const now = world.clock.now();
    const data = restarted
      ? items.map((item) => ({
          ...item,
          current_period_start: now,
          current_period_end: periodEnd(now, periodOf(item.price), 1),
        }))
      : items;
    Object.assign(previous, change(subscription, { items: listOf(data, subscription.items.url) }));
    if (restarted) Object.assign(previous, change(subscription, { billing_cycle_anchor: now }));
  }
  if (Object.keys(previous).length > 0) emit(world, "customer.subscription.updated", subscription, previous);
  planResumption(world, subscription);
  if (restarted) bill(world, subscription, "subscription_update");
  else if (world.renewals.has(subscription.id)) scheduleRenewal(world, subscription);
  return subscription;
}
