import type Stripe from "stripe";
import { finalStatuses, isSupporting, runningStatus } from "../../core/ledger/merge-subscription.ts";
import type { GiftTrouble } from "../../core/checkout/checkout.ts";
import { expanded } from "./expanded.ts";

const DAY = 86_400;
/** How long before the next charge a reader hears that their card will have ended by then. */
const CARD_NOTICE = 14 * DAY;
/** How often a device asks whether it has been mended. */
const RECHECK = DAY;

export interface Trouble {
  readonly trouble: GiftTrouble | undefined;
  /** From when the device is to ask again, in seconds since 1970. */
  readonly checkAgainFrom: number | undefined;
}

/**
 * What is wrong with a gift that goes on. Needs `latest_invoice` and `default_payment_method` expanded.
 *
 * @param now seconds since 1970
 */
export function readTrouble(subscription: Stripe.Subscription, now: number): Trouble {
  if (hasFailed(subscription)) return { trouble: "renewal-failed", checkAgainFrom: now + RECHECK };
  const noticed = cardNotice(subscription);
  if (noticed === undefined) return { trouble: undefined, checkAgainFrom: undefined };
  return noticed <= now
    ? { trouble: "card-expires", checkAgainFrom: now + RECHECK }
    : { trouble: undefined, checkAgainFrom: noticed };
}

/** Stripe still tries to collect, or waits for another way to pay: whoever gives is in arrears, and has not left. */
export function isInDunning({ status, latest_invoice: invoice }: Stripe.Subscription): boolean {
  return (status === "past_due" || status === "unpaid") && expanded(invoice)?.status === "open";
}

/** Given up by Stripe, and not by the reader. */
function hasFailed(subscription: Stripe.Subscription): boolean {
  if (isInDunning(subscription)) return true;
  const { status, cancellation_details: details, latest_invoice: invoice } = subscription;
  if (finalStatuses.has(status)) return details?.reason === "payment_failed";
  return status === "unpaid" && expanded(invoice)?.status === "draft";
}

/** From when the reader is told of their card; undefined where it lasts, or nothing will be charged. */
function cardNotice(subscription: Stripe.Subscription): number | undefined {
  const card = expanded(subscription.default_payment_method)?.card;
  if (card === undefined || card === null || subscription.cancel_at_period_end) return undefined;
  if (!isSupporting({ status: runningStatus(subscription) })) return undefined;
  const nextCharge = Math.max(...subscription.items.data.map((item) => item.current_period_end));
  // It is good until the last day of its month.
  const endsAt = Date.UTC(card.exp_year, card.exp_month) / 1000;
  return endsAt <= nextCharge ? nextCharge - CARD_NOTICE : undefined;
}
