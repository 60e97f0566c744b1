import type Stripe from "stripe";
import { ONCE_SUPPORTER_DAYS, type CheckoutState } from "../../core/checkout/checkout.ts";
import { intervals, type Interval } from "../../core/money/interval.ts";
import { isSupporting } from "../../core/ledger/merge-subscription.ts";
import type { FetchedCheckout } from "./stripe-gateway.ts";

const DAY = 86_400;
/** Stripe retries a failed renewal for days; a reader whose card just expired is not asked for money meanwhile. */
const RENEWAL_GRACE = 3 * DAY;

/**
 * What a session says of the reader's gift. Needs `payment_intent.latest_charge` and `subscription` expanded.
 *
 * @param now seconds since 1970
 */
export function readSession(session: Stripe.Checkout.Session, now: number): FetchedCheckout {
  const status = readStatus(session);
  const until = status === "paid" ? supporterUntil(session) : undefined;
  return {
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
  if (payment?.status === "requires_payment_method" || payment?.status === "canceled") return "expired";
  const subscription = expanded(session.subscription);
  return subscription?.status === "incomplete_expired" || subscription?.status === "canceled"
    ? "expired"
    : "processing";
}

function readInterval(session: Stripe.Checkout.Session): Interval {
  const marked = intervals.find((each) => each === session.metadata?.["interval"]);
  return marked ?? (session.mode === "subscription" ? "month" : "once");
}

function supporterUntil(session: Stripe.Checkout.Session): number | undefined {
  const subscription = expanded(session.subscription);
  if (session.mode === "subscription") return subscription === undefined ? undefined : subscribedUntil(subscription);
  const charge = expanded(expanded(session.payment_intent)?.latest_charge);
  if (charge?.refunded === true || charge?.disputed === true) return undefined;
  return (charge?.created ?? session.created) + ONCE_SUPPORTER_DAYS * DAY;
}

function subscribedUntil(subscription: Stripe.Subscription): number | undefined {
  const ends = subscription.items.data.map((item) => item.current_period_end);
  if (ends.length === 0) return undefined;
  const periodEnd = Math.max(...ends);
  if (isSupporting(subscription)) return periodEnd + RENEWAL_GRACE;
  // Cancelled at once, the reader has still paid for the period.
  return subscription.status === "canceled" ? periodEnd : undefined;
}

function expanded<Resource extends object>(reference: string | Resource | null | undefined): Resource | undefined {
  return typeof reference === "object" && reference !== null ? reference : undefined;
}
