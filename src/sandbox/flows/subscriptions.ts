import type Stripe from "stripe";
import { periodEnd } from "../billing-period.ts";
import { change, changeAndEmit, emit } from "../events.ts";
import { listOf, periodOf } from "../objects/subscription.ts";
import { idOf } from "../store.ts";
import type { World } from "../world.ts";
import { attemptPayment } from "./attempt-payment.ts";
import { billSubscription, markInvoiceFailed, markInvoicePaid, skipInvoice, type Bill } from "./invoices.ts";

const daySeconds = 24 * 60 * 60;

/**
 * Days between a refused renewal and the next tries; after the last the subscription is cancelled. Stripe's Smart
 * Retries choose their own times within about two weeks.
 */
const retryAfterDays = [3, 5, 7];

export function periodEndOf(subscription: Stripe.Subscription): number {
  return subscription.items.data[0]?.current_period_end ?? subscription.billing_cycle_anchor;
}

/** Ends it at once. A cancellation asked for earlier keeps its time and reason. */
export function endSubscription(
  world: World,
  subscription: Stripe.Subscription,
  reason: "cancellation_requested" | "payment_failed",
): void {
  world.renewals.get(subscription.id)?.();
  world.renewals.delete(subscription.id);
  const now = world.clock.now();
  const details = subscription.cancellation_details;
  change(subscription, {
    status: "canceled",
    canceled_at: subscription.canceled_at ?? now,
    ended_at: now,
    cancellation_details: {
      comment: details?.comment ?? null,
      feedback: details?.feedback ?? null,
      feedback_option: null,
      reason: details?.reason ?? reason,
    },
  });
  emit(world, "customer.subscription.deleted", subscription);
}

/** What comes next at the end of the period, or when it was to be cancelled if that is sooner. */
export function scheduleRenewal(world: World, subscription: Stripe.Subscription): void {
  world.renewals.get(subscription.id)?.();
  const at = Math.min(periodEndOf(subscription), subscription.cancel_at ?? Infinity);
  world.renewals.set(
    subscription.id,
    world.clock.at(at, () => renew(world, subscription)),
  );
}

function renew(world: World, subscription: Stripe.Subscription): void {
  if (subscription.cancel_at !== null && subscription.cancel_at <= world.clock.now()) {
    endSubscription(world, subscription, "cancellation_requested");
    return;
  }
  bill(world, subscription, "subscription_cycle");
}

/** Moves every item to its next period. */
function nextPeriod(subscription: Stripe.Subscription): Stripe.Subscription["items"] {
  const anchor = subscription.billing_cycle_anchor;
  const data = subscription.items.data.map((item) => {
    const period = periodOf(item.price);
    let n = 1;
    while (periodEnd(anchor, period, n) <= item.current_period_end) n += 1;
    return { ...item, current_period_start: item.current_period_end, current_period_end: periodEnd(anchor, period, n) };
  });
  return listOf(data, subscription.items.url);
}

/** Bills the next period, or with `subscription_update` the one just begun, and tries to collect. */
export function bill(
  world: World,
  subscription: Stripe.Subscription,
  reason: "subscription_cycle" | "subscription_update",
): void {
  const previous = reason === "subscription_cycle" ? change(subscription, { items: nextPeriod(subscription) }) : {};
  if (subscription.pause_collection !== null) {
    const { id } = skipInvoice(world, subscription, subscription.pause_collection.behavior, reason);
    Object.assign(previous, change(subscription, { latest_invoice: id }));
    emit(world, "customer.subscription.updated", subscription, previous);
    scheduleRenewal(world, subscription);
    return;
  }
  const bill = billSubscription(world, subscription, reason);
  Object.assign(previous, change(subscription, { latest_invoice: bill.invoice.id }));
  emit(world, "customer.subscription.updated", subscription, previous);
  scheduleRenewal(world, subscription);
  collect(world, subscription, bill, 0);
}

function methodFor(world: World, subscription: Stripe.Subscription): Stripe.PaymentMethod | undefined {
  const customer = world.store.find("customer", idOf(subscription.customer));
  const id = subscription.default_payment_method ?? customer?.invoice_settings.default_payment_method;
  return world.store.find("payment_method", idOf(id));
}

function collect(world: World, subscription: Stripe.Subscription, bill: Bill, tries: number): void {
  const method = methodFor(world, subscription);
  const failed = (): void => refused(world, subscription, bill, tries);
  if (method === undefined) {
    failed();
    return;
  }
  const result = attemptPayment(world, bill.intent, method, {
    present: false,
    onSettled: (paid) => (paid ? collected(world, subscription, bill) : failed()),
  });
  if (result.outcome === "succeeded") collected(world, subscription, bill);
  else if (result.outcome === "declined") failed();
}

function collected(world: World, subscription: Stripe.Subscription, { invoice }: Bill): void {
  markInvoicePaid(world, invoice);
  if (subscription.status === "past_due") {
    changeAndEmit(world, "customer.subscription.updated", subscription, { status: "active" });
  }
}

/** Tells of the refusal and plans the next try; after the last, cancels. */
export function refused(world: World, subscription: Stripe.Subscription, bill: Bill, tries: number): void {
  const days = retryAfterDays[tries];
  const next = days === undefined ? null : world.clock.now() + days * daySeconds;
  markInvoiceFailed(world, bill.invoice, next);
  if (next === null) {
    if (subscription.status !== "canceled") endSubscription(world, subscription, "payment_failed");
    return;
  }
  if (subscription.status === "active") {
    changeAndEmit(world, "customer.subscription.updated", subscription, { status: "past_due" });
  }
  world.clock.at(next, () => {
    if (subscription.status !== "canceled" && bill.invoice.status === "open")
      collect(world, subscription, bill, tries + 1);
  });
}
