import type { CheckoutState, GiftTrouble } from "../../core/checkout/checkout.ts";
import type { Interval } from "../../core/money/interval.ts";
import type { BalanceChange, Subscription } from "../../core/ledger/fact.ts";
import type { Giver } from "./fetch-giver.ts";
import type { NamedObject } from "../../core/ledger/read-event.ts";
import type { SupporterGateway } from "./supporters/supporter-gateway.ts";

/** A checked request, as Stripe is asked for it. */
export interface CheckoutOrder {
  readonly interval: Interval;
  /** Minor units, fees covered where the reader chose to. */
  readonly amount: number;
  readonly currency: string;
  /** What the reader sees on Stripe's page and on the receipt. */
  readonly description: string;
  /** Shown beside the description on Stripe\'s page. */
  readonly logo: string | undefined;
  readonly successUrl: string;
  readonly cancelUrl: string;
  /** One that Stripe lists. */
  readonly locale: string;
  /** What Stripe's page calls it: see `submit_type`. */
  readonly kind: "nonprofit" | "company" | undefined;
  readonly attemptId: string | undefined;
  readonly email: string | undefined;
  readonly metadata: Readonly<Record<string, string>>;
  /**
   * What the reader agrees to, as the page has said it, where the session is made then (seconds since 1970); the same for
   * every time of one day. Undefined for a single gift.
   */
  readonly consent: ((at: number) => string) | undefined;
  /** What a line to the newsroom is called on Stripe's page; without it there is none. */
  readonly note: string | undefined;
}

/** `attempt-used`: this attemptId stands, with this choice, for a session that is over, or that was asked for otherwise. */
export type CreatedCheckout =
  { readonly outcome: "created"; readonly id: string; readonly url: string } | { readonly outcome: "attempt-used" };

export interface FetchedCheckout {
  readonly status: CheckoutState;
  readonly interval: Interval;
  readonly amount: number;
  readonly currency: string;
  /** Until when the reader counts as a supporter, in seconds since 1970; absent where they do not. */
  readonly supporterUntil: number | undefined;
  /** What is wrong with a gift that goes on, or has ended by that. */
  readonly trouble?: GiftTrouble | undefined;
  /** From when it is worth asking again, in seconds since 1970. */
  readonly checkAgainFrom?: number | undefined;
}

/** A page of what was made from then on and before `until`, in seconds since 1970. */
export interface BalancePage {
  readonly from: number;
  readonly until: number;
  /** `next` of the page before. */
  readonly after: string | undefined;
}

export interface BalanceChanges {
  /** Those that are of a payment, whosever it is. */
  readonly changes: readonly BalanceChange[];
  /** Undefined after the last one. */
  readonly next: string | undefined;
}

/** All that the endpoint asks of Stripe. Rejects with a {@link StripeUnavailable} and nothing else that a reader could have caused. */
export interface StripeGateway {
  /** The key's mode. */
  readonly livemode: boolean;
  /** The API version that it speaks, such as `2026-10-28.endive`. */
  readonly apiVersion: string;
  createCheckout(order: CheckoutOrder): Promise<CreatedCheckout>;
  /** Undefined where there is none, or it is not ours. */
  fetchCheckout(id: string): Promise<FetchedCheckout | undefined>;
  /** As it is now, dated `at`; undefined where Stripe has none. Only for ids that an event of ours named. */
  fetchSubscription(id: string, at: number): Promise<Subscription | undefined>;
  /** Whom to write to about a gift that goes on; undefined where there is nobody. Takes its time. */
  fetchGiver(subscription: string): Promise<Giver | undefined>;
  /** As it is now and in our words, for an event that came in others; undefined where Stripe has none. */
  fetchObject(named: NamedObject): Promise<object | undefined>;
  /** The invoice that a payment intent paid; undefined where it paid none. */
  fetchInvoiceOf(paymentIntent: string): Promise<string | undefined>;
  /** What moved in the account's balance within a time, a page of it. */
  listBalanceChanges(page: BalancePage): Promise<BalanceChanges>;
  /** What readers who give may see and change. */
  readonly supporters: SupporterGateway;
}

/**
 * - `busy`: Stripe asks us to slow down
 * - `out`: no answer, or a failure of its own; it may work in a while
 * - `refused`: it will never take this call: our fault, or the key's
 */
export class StripeUnavailable extends Error {
  override readonly name = "StripeUnavailable";
  readonly reason: "busy" | "out" | "refused";
  /** Of the request to us, where it is the one that Stripe refused. */
  readonly field: string | undefined;
  /** What the operator can do about a refusal, where that is known. */
  readonly mend: string | undefined;

  constructor(
    reason: StripeUnavailable["reason"],
    message: string,
    options: { readonly field?: string | undefined; readonly mend?: string | undefined } = {},
  ) {
    super(message);
    this.reason = reason;
    this.field = options.field;
    this.mend = options.mend;
  }
}
