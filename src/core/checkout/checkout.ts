import type { Interval } from "../money/interval.ts";

/** Body of `POST /checkout`. */
export interface CheckoutRequest {
  readonly interval: Interval;
  /** Integer, Stripe's minor units of `currency`. */
  readonly amount: number;
  /** Lower case, one of the config's. */
  readonly currency: string;
  /** The page the reader comes back to; its origin must be one of the endpoint's. */
  readonly returnUrl: string;
  /** UUID, one per intent to pay: a retry or a double click with the same one gets the same session. */
  readonly attemptId?: string | undefined;
  readonly campaign?: string | undefined;
  readonly variant?: string | undefined;
  readonly placement?: string | undefined;
  /** BCP 47. */
  readonly locale?: string | undefined;
  readonly email?: string | undefined;
  /** IANA, of the reader's device: by it the days of a recurring gift are written down as the reader saw them. Not kept. */
  readonly timeZone?: string | undefined;
  readonly coverFees?: boolean | undefined;
}

/** Answer to `POST /checkout`. */
export interface CheckoutSession {
  readonly id: string;
  /** Where the reader pays. */
  readonly url: string;
}

/**
 * `failed`: a debit that was on its way has bounced; nothing was charged, and nothing more will come, unless `trouble`
 * says that a gift that goes on can be mended.
 */
export const checkoutStates = ["open", "processing", "paid", "expired", "failed"] as const;
export type CheckoutState = (typeof checkoutStates)[number];

/**
 * What can be wrong with a gift that goes on:
 * - `renewal-failed`: the last payment could not be collected
 * - `card-expires`: its card ends before the next payment, which is near
 */
export const giftTroubles = ["renewal-failed", "card-expires"] as const;
export type GiftTrouble = (typeof giftTroubles)[number];

/** Answer to `GET /checkout/{id}`. */
export interface CheckoutStatus {
  readonly status: CheckoutState;
  readonly interval: Interval;
  readonly amount: number;
  readonly currency: string;
  /** Signed; proves to the publisher's own server that this reader gives. Only when paid. */
  readonly supporterToken?: string | undefined;
  /** ISO 8601: until when this reader is not asked again. Only when paid, or when it can be mended. */
  readonly supporterUntil?: string | undefined;
  /** ISO 8601: from when the device asks again, where that is before `supporterUntil`. */
  readonly checkAgainFrom?: string | undefined;
  /** What is wrong with a gift that goes on; without `supporterUntil` it has ended by that. */
  readonly trouble?: GiftTrouble | undefined;
}

/** How long a single gift counts as support: the reader is not asked again meanwhile. */
export const ONCE_SUPPORTER_DAYS = 90;
