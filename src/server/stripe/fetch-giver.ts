import type Stripe from "stripe";
import { isSupporting } from "../../core/ledger/merge-subscription.ts";
import { readTerms } from "../../core/ledger/read-terms.ts";
import type { Place } from "../../core/law/renewal-notices.ts";
import { ask, ifMissing } from "./ask-stripe.ts";
import { expanded } from "./expanded.ts";

/** One whose gift goes on, or has ended, as Stripe has them now: for writing to. Times in seconds since 1970. */
export interface Giver {
  readonly subscription: string;
  /** The address on file. */
  readonly email: string;
  /** BCP 47, as they were asked; undefined where nobody knows. */
  readonly locale: string | undefined;
  readonly place: Place;
  /** Whether it runs: a failed charge alone ends nothing. */
  readonly isRunning: boolean;
  /** Minor units of `currency`, each time. */
  readonly amount: number;
  readonly currency: string;
  readonly interval: "month" | "year";
  readonly startedAt: number;
  /** From which Stripe counts the charges. */
  readonly anchor: number;
  /** The next charge, unless it ends before, or is paused. */
  readonly periodEnd: number;
  /** When it ends, or has ended, where that is known. */
  readonly endsAt: number | undefined;
  /** Until when nothing is charged: `null` where nobody has said. */
  readonly pausedUntil: number | null | undefined;
  /** Until when its card can be charged; undefined for all that is no card. */
  readonly cardEndsAt: number | undefined;
}

/** Undefined where Stripe has none, it is not ours, is no gift as we make them, or has no address. */
export async function fetchGiver(stripe: Stripe, siteId: string, id: string): Promise<Giver | undefined> {
  const expand = ["customer", "customer.invoice_settings.default_payment_method", "default_payment_method"];
  const found = await ask(() => stripe.subscriptions.retrieve(id, { expand }).catch(ifMissing));
  return found === undefined || found.metadata["app"] !== siteId ? undefined : readGiver(found);
}

function readGiver(subscription: Stripe.Subscription): Giver | undefined {
  const { customer, pause_collection: pause, metadata } = subscription;
  if (typeof customer === "string" || customer.deleted === true) return undefined;
  const { amount, currency, interval, periodEnd, startedAt } = readTerms(subscription);
  const { email, preferred_locales: locales } = customer;
  if (!email || amount === null || currency === null || periodEnd === null || startedAt === null) return undefined;
  if (interval !== "month" && interval !== "year") return undefined;
  const method =
    expanded(subscription.default_payment_method) ?? expanded(customer.invoice_settings.default_payment_method);
  const ending = subscription.cancel_at ?? (subscription.cancel_at_period_end ? periodEnd : undefined);
  return {
    subscription: subscription.id,
    email,
    locale: metadata["locale"] ?? locales?.[0],
    place: placeOf(customer.address, method),
    isRunning: isSupporting(subscription),
    amount,
    currency,
    interval,
    startedAt,
    anchor: subscription.billing_cycle_anchor,
    periodEnd,
    endsAt: subscription.ended_at ?? ending ?? undefined,
    pausedUntil: pause === null ? undefined : pause.resumes_at,
    cardEndsAt: method?.card === undefined ? undefined : endOf(method.card),
  };
}

/** As the giver has said it, else as their card or account tells. */
function placeOf(address: Stripe.Address | null | undefined, method: Stripe.PaymentMethod | undefined): Place {
  const billing = method?.billing_details.address;
  for (const each of [address, billing])
    if (each?.country) return { country: each.country, ...(each.state ? { state: each.state } : {}) };
  const country = method?.card?.country ?? method?.sepa_debit?.country ?? undefined;
  return { country: country ?? (method?.us_bank_account === undefined ? undefined : "US") };
}

/** A card lasts through its month. */
function endOf({ exp_month: month, exp_year: year }: Stripe.PaymentMethod.Card): number {
  return Date.UTC(year, month) / 1000;
}
