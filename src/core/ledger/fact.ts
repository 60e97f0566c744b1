import type { Placement } from "../campaign/placement.ts";
import type { Interval } from "../money/interval.ts";

/** Seconds since 1970, as Stripe writes times. */
export type StripeTime = number;

/** Whether a reader could cover the fee, and did; null where it was not offered, or an earlier release wrote it down. */
export const feeOffers = ["offered", "covered"] as const;
export type FeeOffer = (typeof feeOffers)[number];

/** Money a reader gave. One session, invoice or payment intent makes one, however many events tell of it. */
export interface Contribution {
  readonly entity: "contribution";
  /** The payment intent of a single gift (its session where there is none), the invoice of a recurring one. */
  readonly key: string;
  readonly kind: "once" | "recurring";
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  /** A keyed hash of the reader's address, never the address. */
  readonly supporter: string | null;
  readonly campaign: string | null;
  readonly variant: string | null;
  readonly placement: Placement | null;
  readonly interval: Interval | null;
  /** Of a single gift. */
  readonly fees: FeeOffer | null;
  readonly at: StripeTime;
  /** What the reader wrote to the newsroom beside a single gift. */
  readonly note?: string;
}

/** What a reader agreed to when a recurring gift began: the session says it, once its first payment is through. */
export interface Agreement {
  readonly entity: "agreement";
  /** Of the session. */
  readonly key: string;
  readonly subscription: string | null;
  readonly customer: string | null;
  /** A keyed hash of the reader's address, never the address. */
  readonly person: string | null;
  /** What the widget said would happen, word for word; empty where the session was made by an earlier release. */
  readonly text: string;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly interval: Interval | null;
  /** BCP 47: the language of `text`. */
  readonly locale: string | null;
  readonly campaign: string | null;
  readonly variant: string | null;
  readonly placement: Placement | null;
  readonly fees: FeeOffer | null;
  /** That began it; null where an earlier release wrote it down. */
  readonly invoice: string | null;
  readonly at: StripeTime;
  /** What the reader wrote to the newsroom beside it. */
  readonly note?: string;
}

/**
 * How a checkout stands that was not paid when an event told of it:
 * - `processing`: confirmed, and a bank has still to pay; once it has, the gift itself is told of
 * - `failed`: the bank did not pay
 * - `expired`: nobody paid in time
 */
export const unpaidStates = ["processing", "failed", "expired"] as const;

/** A checkout that brought nothing, or nothing yet: for a count. */
export interface UnpaidCheckout {
  readonly entity: "unpaid-checkout";
  readonly session: string;
  /** The payment intent, or the invoice of a recurring gift; null where none was begun. */
  readonly payment: string | null;
  /** Of the intent to pay, as the widget named it by chance: the same as its {@link Decline}'s. Null where nothing says. */
  readonly attempt: string | null;
  readonly state: (typeof unpaidStates)[number];
  readonly interval: Interval | null;
  readonly campaign: string | null;
  readonly placement: Placement | null;
  readonly at: StripeTime;
}

/** A payment that was refused at least once while the reader was there: for a count. It may have been paid afterwards. */
export interface Decline {
  readonly entity: "decline";
  /** The payment intent, or the invoice that began a recurring gift. */
  readonly payment: string;
  /** See {@link UnpaidCheckout}. */
  readonly attempt: string | null;
  /** As Stripe names it: `card`, `sepa_debit`; null where it does not say. */
  readonly method: string | null;
  readonly interval: Interval | null;
  readonly campaign: string | null;
  readonly placement: Placement | null;
  readonly at: StripeTime;
}

/** What a reader wrote to the newsroom on Stripe's page: for the publisher's own eyes. */
export interface Note {
  readonly entity: "note";
  /** Of the gift: its payment intent, or its session. Of a recurring one, only earlier releases wrote it down alone. */
  readonly key: string;
  readonly text: string;
  readonly campaign: string | null;
  readonly at: StripeTime;
}

/**
 * Which invoice a payment belongs to. Since API version 2025-03-31 a charge no longer says so, and a refund
 * of a recurring gift can be told from no other object.
 */
export interface InvoicePayment {
  readonly entity: "invoice-payment";
  /** Payment intent, or charge where there is none. */
  readonly payment: string;
  readonly invoice: string;
}

/** What a charge had given back at some time: it may still fail. Carries no mark of ours and may come before the contribution. */
export interface Refund {
  readonly entity: "refund";
  readonly charge: string;
  readonly paymentIntent: string | null;
  /** Minor units, a running total. */
  readonly amount: number;
}

/** One refund. Where the bank sends it back, days later, it was none. */
export interface SingleRefund {
  readonly entity: "single-refund";
  readonly id: string;
  readonly charge: string;
  readonly paymentIntent: string | null;
  /** Minor units. */
  readonly amount: number;
  /** It failed or was called off: the money is back. For good. */
  readonly failed: boolean;
}

/** Carries no mark of ours and may come before the contribution. */
export interface Dispute {
  readonly entity: "dispute";
  readonly id: string;
  readonly charge: string;
  readonly paymentIntent: string | null;
  /** Minor units of `currency`. */
  readonly amount: number;
  readonly currency: string;
  readonly status: string;
  /** When the event that said so was made. */
  readonly at: StripeTime;
}

export interface Subscription {
  readonly entity: "subscription";
  readonly id: string;
  readonly customer: string;
  readonly status: string;
  readonly cancelAtPeriodEnd: boolean;
  /** What is charged each time, in minor units; as the three after it null where an earlier release wrote it down. */
  readonly amount: number | null;
  readonly currency: string | null;
  readonly interval: Interval | null;
  /** When it is charged next, unless it ends then or is paused. */
  readonly periodEnd: StripeTime | null;
  readonly startedAt: StripeTime | null;
  /** When the event that said so was made. */
  readonly at: StripeTime;
  /**
   * When Stripe was asked which of two states of that second is the later one, in milliseconds since 1970; null where
   * it is as an event told it.
   */
  readonly askedAt: number | null;
}

/** A renewal that could not be charged: the card has expired, or the bank refuses. No money, until its invoice is paid. */
export interface FailedRenewal {
  readonly entity: "failed-renewal";
  readonly invoice: string;
  readonly subscription: string | null;
  /** What is due, in minor units. */
  readonly amount: number;
  readonly currency: string;
  /** How often Stripe has tried. */
  readonly attempts: number;
  /** When it tries again; null where it has given up, or does not say. */
  readonly nextAttempt: StripeTime | null;
  /** When the event that said so was made. */
  readonly at: StripeTime;
}

/**
 * One change of the publisher's balance at Stripe for a gift: what came in, what went back, what Stripe took for it.
 * No event tells of these; they are fetched.
 */
export interface BalanceChange {
  readonly entity: "balance-change";
  readonly id: string;
  /** The payment intent, or the charge where there is none. */
  readonly payment: string;
  /** Minor units of `currency`; below zero where money left. */
  readonly amount: number;
  /** What of it Stripe kept: `amount - fee` is what reached the balance. */
  readonly fee: number;
  /** The one that the publisher is paid out in, which need not be the gift's. */
  readonly currency: string;
  /** How it was paid, as Stripe names it; null where it is no payment, or an earlier release wrote it down. */
  readonly method: string | null;
  readonly at: StripeTime;
}

/** What an event said was erased with the reader who was forgotten. Its id stays: it is not to be taken anew. */
export interface Forgotten {
  readonly entity: "forgotten";
}

/** What one event of Stripe's says that the ledger keeps. */
export type Fact =
  | Forgotten
  | Contribution
  | Agreement
  | Note
  | InvoicePayment
  | Refund
  | SingleRefund
  | Dispute
  | Subscription
  | FailedRenewal
  | BalanceChange
  | UnpaidCheckout
  | Decline;
