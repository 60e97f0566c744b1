import type { CheckoutOrder } from "../../../../src/server/stripe/stripe-gateway.ts";

/** A single gift, as the endpoint would order it. */
export function anOrder(change: Partial<CheckoutOrder> = {}): CheckoutOrder {
  return {
    interval: "once",
    amount: 500,
    currency: "usd",
    logo: undefined,
    description: "Support The Example Times",
    kind: "nonprofit",
    successUrl: "https://news.example/thanks?session={CHECKOUT_SESSION_ID}",
    cancelUrl: "https://news.example/article",
    locale: "en",
    note: undefined,
    attemptId: undefined,
    email: undefined,
    consent: undefined,
    metadata: { app: "support-appeal" },
    ...change,
  };
}
