import type Stripe from "stripe";

/** What a route takes when it takes nothing but `expand[]`. */
interface Retrieve {
  expand?: string[];
}

/**
 * The parameters of every route the sandbox has, in the SDK's own words.
 * `generate.ts` turns this interface into `parameters.json`; run it after a change here or of the SDK.
 */
export interface ParameterTypes {
  retrieve: Retrieve;
  checkoutSessionCreate: Stripe.Checkout.SessionCreateParams;
  checkoutSessionUpdate: Pick<Stripe.Checkout.SessionUpdateParams, "expand" | "metadata">;
  checkoutSessionList: Stripe.Checkout.SessionListParams;
  checkoutSessionLineItems: Stripe.Checkout.SessionListLineItemsParams;
  customerCreate: Stripe.CustomerCreateParams;
  customerUpdate: Stripe.CustomerUpdateParams;
  customerList: Stripe.CustomerListParams;
  productCreate: Stripe.ProductCreateParams;
  productList: Stripe.ProductListParams;
  priceCreate: Stripe.PriceCreateParams;
  priceList: Stripe.PriceListParams;
  subscriptionList: Stripe.SubscriptionListParams;
  subscriptionUpdate: Stripe.SubscriptionUpdateParams;
  subscriptionCancel: Stripe.SubscriptionCancelParams;
  invoiceList: Stripe.InvoiceListParams;
  invoicePaymentList: Stripe.InvoicePaymentListParams;
  paymentIntentList: Stripe.PaymentIntentListParams;
  chargeList: Stripe.ChargeListParams;
  refundCreate: Stripe.RefundCreateParams;
  refundList: Stripe.RefundListParams;
  disputeList: Stripe.DisputeListParams;
  balanceTransactionList: Stripe.BalanceTransactionListParams;
  payoutList: Stripe.PayoutListParams;
  eventList: Stripe.EventListParams;
  portalSessionCreate: Stripe.BillingPortal.SessionCreateParams;
  portalConfigurationCreate: Stripe.BillingPortal.ConfigurationCreateParams;
  portalConfigurationList: Stripe.BillingPortal.ConfigurationListParams;
  paymentMethodDomainCreate: Stripe.PaymentMethodDomainCreateParams;
  paymentMethodDomainList: Stripe.PaymentMethodDomainListParams;
  webhookEndpointCreate: Stripe.WebhookEndpointCreateParams;
  webhookEndpointUpdate: Stripe.WebhookEndpointUpdateParams;
  webhookEndpointList: Stripe.WebhookEndpointListParams;
}
