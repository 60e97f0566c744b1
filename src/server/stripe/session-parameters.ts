import type Stripe from "stripe";
import { madeBefore } from "./session-expiry.ts";
import type { CheckoutOrder } from "./stripe-gateway.ts";

/** Stripe takes 255 characters at most. */
const NOTE_MAX_LENGTH = 255;

/**
 * What Stripe is asked for. The methods of payment are the publisher's to choose in Stripe's dashboard, so
 * none are named. The mark goes onto the payment or the subscription too: their events do not carry the session's.
 *
 * @param expiresAt seconds since 1970
 */
export function sessionParameters(order: CheckoutOrder, expiresAt: number): Stripe.Checkout.SessionCreateParams {
  const { interval, consent } = order;
  const metadata = {
    ...order.metadata,
    ...(consent === undefined ? {} : { consent: consent(madeBefore(expiresAt)) }),
    // An expired session need not name the payment that was refused: this is what both have in common.
    ...(order.attemptId === undefined ? {} : { attempt: order.attemptId }),
  };
  return {
    ...(interval === "once"
      ? { mode: "payment", payment_intent_data: { metadata } }
      : { mode: "subscription", subscription_data: { metadata } }),
    submit_type: order.kind === "company" ? (interval === "once" ? "pay" : "subscribe") : "donate",
    // Unset, Stripe may show another currency than the one that the page has promised.
    adaptive_pricing: { enabled: false },
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: order.currency,
          unit_amount: order.amount,
          product_data: { name: order.description, ...(order.logo === undefined ? {} : { images: [order.logo] }) },
          ...(interval === "once" ? {} : { recurring: { interval } }),
        },
      },
    ],
    ...(order.note === undefined
      ? {}
      : {
          custom_fields: [
            {
              key: "note",
              type: "text",
              optional: true,
              label: { type: "custom", custom: order.note },
              text: { maximum_length: NOTE_MAX_LENGTH },
            },
          ],
        }),
    metadata,
    success_url: order.successUrl,
    cancel_url: order.cancelUrl,
    locale: order.locale,
    expires_at: expiresAt,
    // An address at which a reader may take it up again for thirty days: in the dashboard, and for a publisher's mail.
    after_expiration: { recovery: { enabled: true } },
    ...(order.attemptId === undefined ? {} : { client_reference_id: order.attemptId }),
    ...(order.email === undefined ? {} : { customer_email: order.email }),
  };
}
