import type Stripe from "stripe";
import { change, changeAndEmit, emit } from "../events.ts";
import { makeInvoice, makeInvoicePayment, paymentOfInvoice, type BillingReason } from "../objects/invoice.ts";
import { makePaymentIntent } from "../objects/payment-intent.ts";
import { idOf } from "../store.ts";
import type { World } from "../world.ts";

export interface Bill {
  invoice: Stripe.Invoice;
  intent: Stripe.PaymentIntent;
}

function numberFor(world: World, customer: Stripe.Customer | undefined): string {
  const sequence = customer?.next_invoice_sequence ?? 1;
  if (customer !== undefined) customer.next_invoice_sequence = sequence + 1;
  return `${customer?.invoice_prefix ?? world.merchant}-${String(sequence).padStart(4, "0")}`;
}

/**
 * Makes the invoice for the subscription's current period, finalizes it at once and opens the payment. Stripe leaves a
 * renewal's invoice a draft for about an hour; here a clock moved to the renewal finds it paid.
 */
export function billSubscription(world: World, subscription: Stripe.Subscription, reason: BillingReason): Bill {
  const invoice = makeInvoice(world, subscription, reason);
  emit(world, "invoice.created", invoice);
  const customer = world.store.find("customer", idOf(subscription.customer));
  const now = world.clock.now();
  const page = `${world.origin}/invoices/${invoice.id}`;
  const previous = change(invoice, {
    status: "open",
    number: numberFor(world, customer),
    effective_at: now,
    status_transitions: { ...invoice.status_transitions, finalized_at: now },
    hosted_invoice_url: page,
    invoice_pdf: page,
    ending_balance: 0,
  });
  const intent = makePaymentIntent(world, {
    amount: invoice.amount_due,
    currency: invoice.currency,
    customer: customer?.id ?? null,
    description: reason === "subscription_create" ? "Subscription creation" : "Subscription update",
    metadata: {},
    receiptEmail: null,
    offSession: true,
  });
  makeInvoicePayment(world, invoice, intent);
  emit(world, "invoice.finalized", invoice, previous);
  emit(world, "payment_intent.created", intent);
  return { invoice, intent };
}

/** The invoice of a period in which collection is paused: nobody is asked for its money. */
export function skipInvoice(
  world: World,
  subscription: Stripe.Subscription,
  behavior: Stripe.Subscription.PauseCollection.Behavior,
  reason: BillingReason,
): Stripe.Invoice {
  const invoice = makeInvoice(world, subscription, reason);
  emit(world, "invoice.created", invoice);
  if (behavior === "void") voidInvoice(world, invoice);
  if (behavior === "mark_uncollectible")
    changeAndEmit(world, "invoice.marked_uncollectible", invoice, { status: "uncollectible", auto_advance: false });
  return invoice;
}

export function markInvoicePaid(world: World, invoice: Stripe.Invoice): void {
  const now = world.clock.now();
  const previous = change(invoice, {
    status: "paid",
    amount_paid: invoice.amount_due,
    amount_remaining: 0,
    attempted: true,
    attempt_count: invoice.attempt_count + 1,
    auto_advance: false,
    next_payment_attempt: null,
    status_transitions: { ...invoice.status_transitions, paid_at: now },
  });
  const link = paymentOfInvoice(world, invoice.id);
  if (link !== undefined) {
    change(link, {
      status: "paid",
      amount_paid: invoice.amount_due,
      status_transitions: { canceled_at: null, paid_at: now },
    });
    emit(world, "invoice_payment.paid", link);
  }
  emit(world, "invoice.updated", invoice, previous);
  emit(world, "invoice.paid", invoice);
  emit(world, "invoice.payment_succeeded", invoice);
}

/** `nextAttemptAt`: when the payment will be tried again, in unix seconds; null where it will not. */
export function markInvoiceFailed(world: World, invoice: Stripe.Invoice, nextAttemptAt: number | null): void {
  const previous = change(invoice, {
    attempted: true,
    attempt_count: invoice.attempt_count + 1,
    next_payment_attempt: nextAttemptAt,
  });
  emit(world, "invoice.updated", invoice, previous);
  emit(world, "invoice.payment_failed", invoice);
}

/** For an invoice that can no longer be paid, because its session expired. */
export function voidInvoice(world: World, invoice: Stripe.Invoice): void {
  changeAndEmit(world, "invoice.voided", invoice, {
    status: "void",
    auto_advance: false,
    status_transitions: { ...invoice.status_transitions, voided_at: world.clock.now() },
  });
}
