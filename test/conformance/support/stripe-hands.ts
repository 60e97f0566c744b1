import type Stripe from "stripe";
import { createStripeClient } from "../../../src/server/stripe/create-stripe-client.ts";
import { MARK, MONTHLY_MARK, type Hands } from "./hands.ts";

/** Payments that the API makes with Stripe's own test cards: nobody but a reader may fill in its page. */
export function stripeHands(secretKey: string): Hands {
  const stripe = createStripeClient({ secretKey, apiBase: undefined, timeoutMs: 20_000, retries: 2 });

  async function payOnce(payment_method: string): Promise<Stripe.Charge> {
    const { latest_charge: charge } = await stripe.paymentIntents.create({
      amount: 500,
      currency: "usd",
      confirm: true,
      payment_method,
      automatic_payment_methods: { enabled: true, allow_redirects: "never" },
      metadata: MARK,
      expand: ["latest_charge"],
    });
    return charge as Stripe.Charge;
  }

  return {
    stripe,
    patienceMs: 30_000,
    payOnce: () => payOnce("pm_card_visa"),
    payAndDispute: () => payOnce("pm_card_createDispute"),
    async payMonthly() {
      const customer = await stripe.customers.create({ email: "reader@example.test" });
      const method = await stripe.paymentMethods.attach("pm_card_visa", { customer: customer.id });
      const product = await stripe.products.create({ name: "Support The Example Times" });
      return await stripe.subscriptions.create({
        customer: customer.id,
        default_payment_method: method.id,
        metadata: MONTHLY_MARK,
        items: [
          { price_data: { currency: "usd", unit_amount: 700, product: product.id, recurring: { interval: "month" } } },
        ],
      });
    },
  };
}
