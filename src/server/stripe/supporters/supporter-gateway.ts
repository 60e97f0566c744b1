import type { BillingCycle } from "../../../core/money/charge-days.ts";
import type { PaidWith } from "./read-paid-with.ts";

/** A gift that goes on, as Stripe has it now. Times in seconds since 1970. */
export interface RunningGift extends BillingCycle {
  /** Stripe's id of the subscription. */
  readonly id: string;
  readonly customer: string;
  /** Minor units of `currency`, each time. */
  readonly amount: number;
  readonly currency: string;
  /**
   * - `runs`: it is charged at the end of the period
   * - `paused`: until `resumesAt`, where that is known; nothing is charged meanwhile
   * - `failed`: the last charge was refused, and Stripe tries it again
   * - `over`: ended for good
   */
  readonly state: "runs" | "paused" | "failed" | "over";
  readonly resumesAt: number | undefined;
  /** When Stripe tries a charge again that was refused, where that is known. */
  readonly triedAgainAt?: number | undefined;
  /** Set where it was ended: until then it was paid. */
  readonly endsAt: number | undefined;
  readonly paidWith: PaidWith | undefined;
  /** Until when the reader counts as a supporter for it; undefined where they do not. */
  readonly supportsUntil: number | undefined;
  /** What a new amount is put on. */
  readonly item: string;
  readonly product: string;
}

/** What a reader may do with a gift of theirs. */
export type GiftChange =
  /** Minor units. Charged from the next period on. */
  | { readonly kind: "amount"; readonly amount: number }
  /** Nothing is charged until then, in seconds since 1970. */
  | { readonly kind: "pause"; readonly resumesAt: number }
  | { readonly kind: "resume" }
  /** At the end of what was paid; at once where the last charge failed. */
  | { readonly kind: "end" }
  | { readonly kind: "undo-end" };

export interface PaidInvoice {
  readonly id: string;
  /** Minor units of `currency`. */
  readonly amount: number;
  readonly currency: string;
  /** When it was paid, in seconds since 1970. */
  readonly at: number;
}

export interface FoundSupporter {
  /** Those with a gift that carries our mark. Several: Stripe makes one for each checkout. */
  readonly customers: readonly string[];
  /** The address as it stands at Stripe; undefined where there is no customer. */
  readonly email: string | undefined;
}

export interface PortalVisit {
  readonly customer: string;
  /** Where the reader comes back to. */
  readonly returnUrl: string;
  /** One that Stripe lists. */
  readonly locale: string;
  /** To the card alone; else to everything. */
  readonly page: "payment-method" | "home";
}

/** What readers who give may see and change at Stripe. Rejects with a {@link StripeUnavailable}. */
export interface SupporterGateway {
  /**
   * By an address as somebody typed it. Takes its time: nobody should wait for it.
   *
   * @param known customers that are known for theirs: Stripe finds an address only in the cases that it is written in
   */
  find(email: string, known?: readonly string[]): Promise<FoundSupporter>;
  /** Whom a single gift of ours is from, as typed at Stripe, by its payment intent; undefined where nobody knows. */
  addressOf(payment: string): Promise<string | undefined>;
  /** Gifts with our mark that these customers began, the newest first. */
  gifts(customers: readonly string[]): Promise<readonly RunningGift[]>;
  /** The same for one; undefined where it is none of theirs, or not ours. */
  gift(customers: readonly string[], id: string): Promise<RunningGift | undefined>;
  /** The checkout that a gift of ours was begun with, by its subscription; undefined where nobody knows. */
  checkoutOf(subscription: string): Promise<string | undefined>;
  /** What they paid for gifts with our mark, as far back as one page goes; the newest first. */
  paid(customers: readonly string[]): Promise<readonly PaidInvoice[]>;
  /**
   * @param gift as it was fetched a moment ago
   * @param act stands for one press of a button: the same again changes nothing
   */
  change(gift: RunningGift, change: GiftChange, act: string): Promise<void>;
  /** The address of a page of Stripe's own. */
  openPortal(visit: PortalVisit): Promise<string>;
}
