import type { FeeOffer } from "../ledger/fact.ts";
import type { Interval } from "../money/interval.ts";

/**
 * What became of a checkout:
 * - `paid`
 * - `processing`: confirmed, and a bank has still to pay
 * - `failed`: the bank did not
 * - `declined`: left unpaid after a payment was refused
 * - `left`: left unpaid, and no refusal is known
 */
export const checkoutEnds = ["paid", "processing", "failed", "declined", "left"] as const;
export type CheckoutEnd = (typeof checkoutEnds)[number];

/** How many checkouts ended so, by one method; `""` where none is known. */
export interface CheckoutSum {
  readonly end: CheckoutEnd;
  /** As Stripe names it: `card`, `sepa_debit`. */
  readonly method: string;
  readonly checkouts: number;
}

/** Payments that were refused at least once while the reader was there, whatever came of them afterwards. */
export interface RefusedSum {
  readonly method: string;
  readonly payments: number;
  /** Of those: paid all the same. */
  readonly paid: number;
}

/** How many of those who could cover the fee did. */
export interface FeeOfferSum {
  readonly interval: Interval;
  readonly fees: FeeOffer;
  readonly gifts: number;
}
