import type Stripe from "stripe";
import { blank } from "../blank.ts";
import { idOf } from "../store.ts";
import type { World } from "../world.ts";
import { productName } from "./price.ts";
import { listOf } from "./subscription.ts";

export type BillingReason = "subscription_create" | "subscription_cycle" | "subscription_update";

function makeLine(
  world: World,
  invoice: string,
  subscription: Stripe.Subscription,
  item: Stripe.SubscriptionItem,
): Stripe.InvoiceLineItem {
  const { price, quantity = 1 } = item;
  const amount = (price.unit_amount ?? 0) * quantity;
  return {
    id: world.id("il_"),
    object: "line_item",
    ...blank("line_item"),
    amount,
    currency: price.currency,
    description: `${quantity} × ${productName(world, price)}`,
    discount_amounts: [],
    discountable: true,
    invoice,
    metadata: { ...subscription.metadata },
    parent: {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: null,
        proration: false,
        proration_details: { credited_items: null },
        subscription: subscription.id,
        subscription_item: item.id,
      },
      type: "subscription_item_details",
    },
    period: { start: item.current_period_start, end: item.current_period_end },
    pretax_credit_amounts: [],
    pricing: {
      price_details: { price: price.id, product: idOf(price.product) ?? "" },
      type: "price_details",
      unit_amount_decimal: price.unit_amount_decimal,
    },
    quantity,
    subscription: subscription.id,
    subtotal: amount,
    taxes: [],
  };
}

/** A draft for the period its subscription's items are in. */
export function makeInvoice(
  world: World,
  subscription: Stripe.Subscription,
  billingReason: BillingReason,
): Stripe.Invoice {
  const id = world.id("in_");
  const now = world.clock.now();
  const customer = world.store.find("customer", idOf(subscription.customer));
  const lines = subscription.items.data.map((item) => makeLine(world, id, subscription, item));
  const total = lines.reduce((sum, line) => sum + line.amount, 0);
  return world.store.add({
    id,
    object: "invoice",
    ...blank("invoice"),
    account_country: "US",
    account_name: world.merchant,
    amount_due: total,
    amount_remaining: total,
    auto_advance: true,
    billing_reason: billingReason,
    collection_method: "charge_automatically",
    created: now,
    currency: subscription.currency,
    customer: idOf(subscription.customer) ?? null,
    customer_email: customer?.email ?? null,
    customer_name: customer?.name ?? null,
    customer_tax_exempt: "none",
    customer_tax_ids: [],
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: { type: "self" },
    lines: listOf(lines, `/v1/invoices/${id}/lines`),
    metadata: {},
    parent: {
      quote_details: null,
      subscription_details: { metadata: { ...subscription.metadata }, subscription: subscription.id },
      type: "subscription_details",
    },
    // What was used before this invoice: a subscription's first period has none, so both ends are now.
    period_end: now,
    period_start: billingReason === "subscription_cycle" ? previousPeriodStart(world, subscription, now) : now,
    status: "draft",
    subtotal: total,
    subtotal_excluding_tax: total,
    total,
    total_discount_amounts: [],
    total_excluding_tax: total,
    total_pretax_credit_amounts: [],
    total_taxes: [],
    webhooks_delivered_at: now,
  });
}

function previousPeriodStart(world: World, subscription: Stripe.Subscription, now: number): number {
  const latest = world.store.find("invoice", idOf(subscription.latest_invoice));
  return latest?.lines.data[0]?.period.start ?? now;
}

/** The link between an invoice and the payment intent that pays it. */
export function makeInvoicePayment(
  world: World,
  invoice: Stripe.Invoice,
  intent: Stripe.PaymentIntent,
): Stripe.InvoicePayment {
  return world.store.add({
    id: world.id("inpay_"),
    object: "invoice_payment",
    ...blank("invoice_payment"),
    amount_requested: invoice.amount_due,
    created: world.clock.now(),
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    payment: { payment_intent: intent.id, type: "payment_intent" },
    status: "open",
  });
}

export function paymentOfInvoice(world: World, invoice: string): Stripe.InvoicePayment | undefined {
  return world.store.all("invoice_payment").findLast((payment) => payment.invoice === invoice);
}
