import type Stripe from "stripe";
import type { Kinds } from "./store.ts";

/**
 * What the sandbox makes, in the SDK's own words: what the store keeps (events aside, which are a union), resources that
 * stand only inside others, and by their place in a resource the parts that it has only in some cases.
 * `generate.ts` turns this interface into `blanks.json`; run it after a change here or of the SDK.
 */
export interface BlankTypes extends Omit<Kinds, "event"> {
  /** A line of a Checkout Session. */
  item: Stripe.LineItem;
  /** A line of an invoice. */
  line_item: Stripe.InvoiceLineItem;
  /** Made from what lies in the balance, and kept nowhere. */
  payout: Stripe.Payout;
  plan: Stripe.Plan;
  subscription_item: Stripe.SubscriptionItem;

  "billing_portal.session.flow": Stripe.BillingPortal.Session.Flow;
  "charge.payment_method_details.card": Stripe.Charge.PaymentMethodDetails.Card;
  "checkout.session.collected_information": Stripe.Checkout.Session.CollectedInformation;
  "checkout.session.customer_details": Stripe.Checkout.Session.CustomerDetails;
  "checkout.session.invoice_creation": Stripe.Checkout.Session.InvoiceCreation;
  "payment_method.card": Stripe.PaymentMethod.Card;
  "payment_method.us_bank_account": Stripe.PaymentMethod.UsBankAccount;
  "price.recurring": Stripe.Price.Recurring;
  "subscription.cancellation_details": Stripe.Subscription.CancellationDetails;
}
