import type Stripe from "stripe";

/** What a Checkout Session was asked to make, and how far its reader has come. */
export interface SessionPlan {
  params: Stripe.Checkout.SessionCreateParams;
  lineItems: Stripe.LineItem[];
  paymentIntentData: Stripe.Checkout.SessionCreateParams.PaymentIntentData;
  subscriptionData: Stripe.Checkout.SessionCreateParams.SubscriptionData;
  /** Made by the first attempt to pay and used again by the next ones. */
  customerId?: string;
  intentId?: string;
  subscriptionId?: string;
  /** Waiting for 3-D Secure. */
  authenticating?: { methodId: string };
  cancelExpiry: () => void;
}
