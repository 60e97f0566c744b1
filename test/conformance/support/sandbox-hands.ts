import type Stripe from "stripe";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { createStripeClient } from "../../../src/server/stripe/create-stripe-client.ts";
import { aGift, aMonthlyGift, payWithCard } from "../../unit/sandbox/a-sandbox.ts";
import { MARK, MONTHLY_MARK, type Hands } from "./hands.ts";

/** Readers who pay on the sandbox's own pages. */
export async function sandboxHands(): Promise<Hands & { close: () => Promise<void> }> {
  const sandbox = await startSandbox({ port: 0, seed: 1 });
  const apiBase = new URL(sandbox.url);
  const stripe = createStripeClient({ secretKey: "sk_test_conformance", apiBase, timeoutMs: 10_000, retries: 1 });

  async function payOnce(cardNumber?: string): Promise<Stripe.Charge> {
    const { id, ...session } = await stripe.checkout.sessions.create(
      aGift({ metadata: MARK, payment_intent_data: { metadata: MARK } }),
    );
    await payWithCard({ id, ...session }, cardNumber);
    const paid = await stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent.latest_charge"] });
    return (paid.payment_intent as Stripe.PaymentIntent).latest_charge as Stripe.Charge;
  }

  return {
    stripe,
    patienceMs: 2000,
    payOnce: () => payOnce(),
    payAndDispute: () => payOnce("4000000000000259"),
    async payMonthly() {
      const session = await stripe.checkout.sessions.create(
        aMonthlyGift({ metadata: MONTHLY_MARK, subscription_data: { metadata: MONTHLY_MARK } }),
      );
      await payWithCard(session);
      const paid = await stripe.checkout.sessions.retrieve(session.id, { expand: ["subscription"] });
      return paid.subscription as Stripe.Subscription;
    },
    close: () => sandbox.close(),
  };
}
