import type Stripe from "stripe";

/** How readers come to pay: on the sandbox through its pages, at Stripe, where no program may, through the API. */
export interface Hands {
  readonly stripe: Stripe;
  /** Pays $5 once, with our mark: the charge. */
  readonly payOnce: () => Promise<Stripe.Charge>;
  /** The same with a card whose bank takes the money back. */
  readonly payAndDispute: () => Promise<Stripe.Charge>;
  /** Begins $7 a month, with our mark, its first invoice paid: the subscription. */
  readonly payMonthly: () => Promise<Stripe.Subscription>;
  /** Some things happen a moment later: how long to wait for them, in milliseconds. */
  readonly patienceMs: number;
}

export const MARK = { app: "support-appeal-conformance", interval: "once" } as const;
export const MONTHLY_MARK = { ...MARK, interval: "month" } as const;
