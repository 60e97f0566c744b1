import type Stripe from "stripe";
import { blank } from "../blank.ts";
import type { World } from "../world.ts";

interface IntentOf {
  amount: number;
  currency: string;
  customer: string | null;
  description: string | null;
  metadata: Stripe.Metadata;
  receiptEmail: string | null;
  /** The card is to be kept for renewals. */
  offSession: boolean;
}

export function makePaymentIntent(world: World, of: IntentOf): Stripe.PaymentIntent {
  const id = world.id("pi_");
  return world.store.add({
    id,
    object: "payment_intent",
    ...blank("payment_intent"),
    amount: of.amount,
    capture_method: "automatic_async",
    client_secret: `${id}_secret_${world.id("")}`,
    confirmation_method: "automatic",
    created: world.clock.now(),
    currency: of.currency,
    customer: of.customer,
    description: of.description,
    managed_payments: { enabled: false },
    metadata: of.metadata,
    payment_method_options: {},
    payment_method_types: ["card", "us_bank_account"],
    receipt_email: of.receiptEmail,
    setup_future_usage: of.offSession ? "off_session" : null,
    status: "requires_payment_method",
    transfer_data: null,
  });
}
