import type Stripe from "stripe";
import { ONCE_SUPPORTER_DAYS, type CheckoutState } from "../../core/checkout/checkout.ts";
import { intervals, type Interval } from "../../core/money/interval.ts";
import { isSupporting, runningStatus } from "../../core/ledger/merge-subscription.ts";
import { expanded } from "./expanded.ts";
import { isInDunning, readTrouble } from "./read-trouble.ts";
import type { FetchedCheckout } from "./stripe-gateway.ts";

const DAY = 86_400;
/** Stripe retries a failed renewal for days; a reader whose card just expired is not asked for money meanwhile. */
const RENEWAL_GRACE = 3 * DAY;

/**
 * What a session says of the reader's gift. Needs `payment_intent.latest_charge`, `subscription.latest_invoice`
 * and `subscription.default_payment_method` expanded.
 *
 * @param now seconds since 1970
 */
export function readSession(session: Stripe.Checkout.Session, now: number): FetchedCheckout {
  const status = readStatus(session);
  const subscription = expanded(session.subscription);
  // Of a first debit that bounced, too, Stripe tries again, or waits for another way to pay.
  const isPursued = status === "failed" && subscription !== undefined && isInDunning(subscription);
  const until = status === "paid" ? supporterUntil(session, now) : isPursued ? now + DAY : undefined;
  return {
    ...(subscription !== undefined && (status === "paid" || isPursued) ? readTrouble(subscription, now) : {}),
    status,
    interval: readInterval(session),
    amount: session.amount_total ?? session.amount_subtotal ?? 0,
    currency: session.currency ?? "",
    supporterUntil: until !== undefined && until > now ? until : undefined,
  };
}

/** A complete session is no proof: a bank debit is paid days later, or fails. */
function readStatus(session: Stripe.Checkout.Session): CheckoutState {
  if (session.status === "open") return "open";
  if (session.status === "expired") return "expired";
  if (session.payment_status !== "unpaid") return "paid";
  const payment = expanded(session.payment_intent);
  if (payment?.status === "requires_payment_method" || payment?.status === "canceled") return "failed";
  const subscription = expanded(session.subscription);
  if (subscription === undefined) return "processing";
  if (subscription.status === "incomplete_expired" || subscription.status === "canceled") return "failed";
  if (isInDunning(subscription)) return "failed";
  // The session itself does not hear of a debit that was tried again.
  return expanded(subscription.latest_invoice)?.status === "paid" ? "paid" : "processing";
}

function readInterval(session: Stripe.Checkout.Session): Interval {
  const marked = intervals.find((each) => each === session.metadata?.["interval"]);
  return marked ?? (session.mode === "subscription" ? "month" : "once");
}

function supporterUntil(session: Stripe.Checkout.Session, now: number): number | undefined {
  const subscription = expanded(session.subscription);
  if (session.mode === "subscription") {
    const until = subscription === undefined ? undefined : subscribedUntil(subscription);
    // As long as Stripe tries to collect it, day by day.
    const isPursued = subscription !== undefined && isInDunning(subscription);
    return isPursued ? Math.max(until ?? 0, now + DAY) : until;
  }
  const charge = expanded(expanded(session.payment_intent)?.latest_charge);
  if (charge?.refunded === true || charge?.disputed === true) return undefined;
  return (charge?.created ?? session.created) + ONCE_SUPPORTER_DAYS * DAY;
}

/** Needs `latest_invoice` expanded. In seconds since 1970; undefined where nothing is paid for now. */
export function subscribedUntil(subscription: Stripe.Subscription): number | undefined {
  const periods = subscription.items.data;
  if (periods.length === 0) return undefined;
  const invoice = expanded(subscription.latest_invoice);
  // A period is paid when its invoice is, not when Stripe opened it; what began before it was.
  const paidUntil = isPaid(invoice)
    ? Math.max(...periods.map((period) => period.current_period_end))
    : Math.max(...periods.map((period) => period.current_period_start));
  const status = runningStatus(subscription);
  if (isSupporting({ status })) return paidUntil + RENEWAL_GRACE;
  // Ended or paused, the reader has still paid for the period.
  return status === "canceled" || status === "paused" ? paidUntil : undefined;
}

/** Also before Stripe has made an invoice that could say otherwise. A pause voids them as they come. */
function isPaid(invoice: Stripe.Invoice | undefined): boolean {
  return invoice === undefined || invoice.status === "paid";
}
