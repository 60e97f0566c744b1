import type Stripe from "stripe";
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
    amount,
    currency: price.currency,
    description: `${quantity} × ${productName(world, price)}`,
    discount_amounts: [],
    discountable: true,
    discounts: [],
    invoice,
    livemode: false,
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
    quantity_decimal: null,
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
    account_country: "US",
    account_name: world.merchant,
    account_tax_ids: null,
    amount_due: total,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_remaining: total,
    amount_shipping: 0,
    application: null,
    attempt_count: 0,
    attempted: false,
    auto_advance: true,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    automatically_finalizes_at: null,
    billing_reason: billingReason,
    collection_method: "charge_automatically",
    created: now,
    currency: subscription.currency,
    custom_fields: null,
    customer: idOf(subscription.customer) ?? null,
    customer_account: null,
    customer_address: null,
    customer_email: customer?.email ?? null,
    customer_name: customer?.name ?? null,
    customer_phone: null,
    customer_shipping: null,
    customer_tax_exempt: "none",
    customer_tax_ids: [],
    default_payment_method: null,
    default_source: null,
    default_tax_rates: [],
    description: null,
    discounts: [],
    due_date: null,
    effective_at: null,
    ending_balance: null,
    footer: null,
    from_invoice: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: { type: "self" },
    last_finalization_error: null,
    latest_revision: null,
    lines: listOf(lines, `/v1/invoices/${id}/lines`),
    livemode: false,
    metadata: {},
    next_payment_attempt: null,
    number: null,
    on_behalf_of: null,
    parent: {
      quote_details: null,
      subscription_details: { metadata: { ...subscription.metadata }, subscription: subscription.id },
      type: "subscription_details",
    },
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    // What was used before this invoice: a subscription's first period has none, so both ends are now.
    period_end: now,
    period_start: billingReason === "subscription_cycle" ? previousPeriodStart(world, subscription, now) : now,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: null,
    shipping_cost: null,
    shipping_details: null,
    starting_balance: 0,
    statement_descriptor: null,
    status: "draft",
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal: total,
    subtotal_excluding_tax: total,
    test_clock: null,
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
    amount_paid: null,
    amount_requested: invoice.amount_due,
    created: world.clock.now(),
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { payment_intent: intent.id, type: "payment_intent" },
    status: "open",
    status_transitions: { canceled_at: null, paid_at: null },
  });
}

export function paymentOfInvoice(world: World, invoice: string): Stripe.InvoicePayment | undefined {
  return world.store.all("invoice_payment").findLast((payment) => payment.invoice === invoice);
}
