import type Stripe from "stripe";

/**
 * What the sandbox makes, in the SDK's own words: each resource by the name in its `object`, then parts that a resource
 * holds only in some cases, by where they stand in it.
 * `generate.ts` turns this interface into `blanks.json`; run it after a change here or of the SDK.
 */
export interface BlankTypes {
  balance_transaction: Stripe.BalanceTransaction;
  "billing_portal.session": Stripe.BillingPortal.Session;
  charge: Stripe.Charge;
  "checkout.session": Stripe.Checkout.Session;
  customer: Stripe.Customer;
  dispute: Stripe.Dispute;
  invoice: Stripe.Invoice;
  invoice_payment: Stripe.InvoicePayment;
  /** A line of a Checkout Session. */
  item: Stripe.LineItem;
  /** A line of an invoice. */
  line_item: Stripe.InvoiceLineItem;
  payment_intent: Stripe.PaymentIntent;
  payment_method: Stripe.PaymentMethod;
  plan: Stripe.Plan;
  price: Stripe.Price;
  product: Stripe.Product;
  refund: Stripe.Refund;
  subscription: Stripe.Subscription;
  subscription_item: Stripe.SubscriptionItem;
  webhook_endpoint: Stripe.WebhookEndpoint;

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
