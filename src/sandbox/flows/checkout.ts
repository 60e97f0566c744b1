import type Stripe from "stripe";
import { blank } from "../blank.ts";
import { change, changeAndEmit, emit } from "../events.ts";
import { makeCustomer } from "../objects/customer.ts";
import { makePaymentIntent } from "../objects/payment-intent.ts";
import { makePaymentMethod, type Payer, type TypedMethod } from "../objects/payment-method.ts";
import { cleanMetadata } from "../objects/price.ts";
import type { SessionPlan } from "../objects/session-plan.ts";
import { makeSubscription } from "../objects/subscription.ts";
import { idOf } from "../store.ts";
import { StripeError } from "../stripe-error.ts";
import type { Decline } from "../test-methods.ts";
import type { World } from "../world.ts";
import { attemptPayment, refuseIntent } from "./attempt-payment.ts";
import { billSubscription, markInvoiceFailed, markInvoicePaid, voidInvoice, type Bill } from "./invoices.ts";
import { refused, scheduleRenewal } from "./subscriptions.ts";

/** `completed` names the event whose delivery the page waits for before it sends the reader on. */
export type SessionResult =
  { outcome: "completed"; completed: string } | { outcome: "authenticate" } | { outcome: "declined"; decline: Decline };

export function planOfSession(world: World, session: Stripe.Checkout.Session): SessionPlan {
  const plan = world.plans.get(session.id);
  if (plan !== undefined) return plan;
  throw new StripeError(400, `${session.id} was seeded, not made by the API: it cannot be paid or expired.`);
}

function needsCustomer(session: Stripe.Checkout.Session): boolean {
  return session.mode === "subscription" || session.customer_creation === "always";
}

function customerFor(world: World, session: Stripe.Checkout.Session, plan: SessionPlan, payer: Payer): string | null {
  const known = idOf(session.customer) ?? plan.customerId;
  if (known !== undefined) return known;
  if (!needsCustomer(session)) return null;
  const params: Stripe.CustomerCreateParams = {};
  if (payer.email !== null) params.email = payer.email;
  if (payer.name !== null) params.name = payer.name;
  const customer = makeCustomer(world, params);
  plan.customerId = customer.id;
  emit(world, "customer.created", customer);
  return customer.id;
}

/** The intent the session pays with: made by the first attempt, the same for all later ones. */
function intentFor(
  world: World,
  session: Stripe.Checkout.Session,
  plan: SessionPlan,
  customer: string | null,
): Stripe.PaymentIntent {
  const known = world.store.find("payment_intent", plan.intentId);
  if (known !== undefined) return known;
  if (session.mode === "subscription" && customer !== null) {
    const subscription = makeSubscription(world, {
      customer,
      description: plan.subscriptionData.description ?? null,
      metadata: cleanMetadata(plan.subscriptionData.metadata),
      items: plan.lineItems.flatMap(({ price, quantity }) =>
        price === null ? [] : [{ price, quantity: quantity ?? 1 }],
      ),
    });
    emit(world, "customer.subscription.created", subscription);
    const { invoice, intent } = billSubscription(world, subscription, "subscription_create");
    change(subscription, { latest_invoice: invoice.id });
    Object.assign(plan, { intentId: intent.id, subscriptionId: subscription.id });
    return intent;
  }
  const intent = makePaymentIntent(world, {
    amount: session.amount_total ?? 0,
    currency: session.currency ?? "usd",
    customer,
    description: plan.paymentIntentData.description ?? null,
    metadata: cleanMetadata(plan.paymentIntentData.metadata),
    receiptEmail: plan.paymentIntentData.receipt_email ?? null,
    offSession: plan.paymentIntentData.setup_future_usage === "off_session",
  });
  plan.intentId = intent.id;
  emit(world, "payment_intent.created", intent);
  return intent;
}

function billOf(
  world: World,
  plan: SessionPlan,
  intent: Stripe.PaymentIntent,
): (Bill & { subscription: Stripe.Subscription }) | undefined {
  const subscription = world.store.find("subscription", plan.subscriptionId);
  const invoice = world.store.find("invoice", idOf(subscription?.latest_invoice));
  return subscription === undefined || invoice === undefined ? undefined : { subscription, invoice, intent };
}

/** The money is in, or on its way: the session is done. */
function complete(
  world: World,
  session: Stripe.Checkout.Session,
  plan: SessionPlan,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
): string {
  plan.cancelExpiry();
  delete plan.authenticating;
  const paid = intent.status === "succeeded";
  const bill = billOf(world, plan, intent);
  if (bill !== undefined) {
    const { subscription, invoice } = bill;
    if (paid) markInvoicePaid(world, invoice);
    changeAndEmit(world, "customer.subscription.updated", subscription, {
      status: "active",
      default_payment_method: method.id,
    });
    scheduleRenewal(world, subscription);
  }
  const { email, name } = method.billing_details;
  change(session, {
    status: "complete",
    payment_status: paid ? "paid" : "unpaid",
    url: null,
    customer: idOf(intent.customer) ?? null,
    customer_details: {
      ...blank("checkout.session.customer_details"),
      email,
      name,
      tax_exempt: "none",
      tax_ids: [],
    },
    payment_intent: bill === undefined ? intent.id : null,
    subscription: bill?.subscription.id ?? null,
    invoice: bill?.invoice.id ?? null,
  });
  return emit(world, "checkout.session.completed", session).id;
}

/** A bank debit ended, days after the session completed. */
function settled(
  world: World,
  session: Stripe.Checkout.Session,
  plan: SessionPlan,
  intent: Stripe.PaymentIntent,
  paid: boolean,
): void {
  const bill = billOf(world, plan, intent);
  if (paid) {
    if (bill !== undefined) markInvoicePaid(world, bill.invoice);
    change(session, { payment_status: "paid" });
    emit(world, "checkout.session.async_payment_succeeded", session);
    return;
  }
  if (bill !== undefined) refused(world, bill.subscription, bill, 0);
  emit(world, "checkout.session.async_payment_failed", session);
}

function attempt(
  world: World,
  session: Stripe.Checkout.Session,
  plan: SessionPlan,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  authenticated: boolean,
): SessionResult {
  const result = attemptPayment(world, intent, method, {
    present: true,
    authenticated,
    onSettled: (paid) => settled(world, session, plan, intent, paid),
  });
  if (result.outcome === "authenticate") {
    plan.authenticating = { methodId: method.id };
    return { outcome: "authenticate" };
  }
  delete plan.authenticating;
  if (result.outcome === "declined") {
    const bill = billOf(world, plan, intent);
    if (bill !== undefined) markInvoiceFailed(world, bill.invoice, null);
    return result;
  }
  return { outcome: "completed", completed: complete(world, session, plan, intent, method) };
}

/** The reader submitted the page of an open session. */
export function paySession(
  world: World,
  session: Stripe.Checkout.Session,
  typed: TypedMethod,
  payer: Payer,
): SessionResult {
  const plan = planOfSession(world, session);
  const customer = customerFor(world, session, plan, payer);
  const method = makePaymentMethod(world, typed, payer);
  if (customer !== null) {
    change(method, { customer });
    if (session.mode === "subscription") emit(world, "payment_method.attached", method);
  }
  return attempt(world, session, plan, intentFor(world, session, plan, customer), method, false);
}

const authenticationFailed = {
  code: "payment_intent_authentication_failure",
  message: "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
};

/** The reader came back from 3-D Secure; undefined when none was asked for. */
export function finishAuthentication(
  world: World,
  session: Stripe.Checkout.Session,
  passed: boolean,
): SessionResult | undefined {
  const plan = planOfSession(world, session);
  const intent = world.store.find("payment_intent", plan.intentId);
  const method = world.store.find("payment_method", plan.authenticating?.methodId);
  if (intent === undefined || method === undefined) return undefined;
  if (passed) return attempt(world, session, plan, intent, method, true);
  delete plan.authenticating;
  refuseIntent(world, intent, method, authenticationFailed);
  return { outcome: "declined", decline: authenticationFailed };
}

/** Nobody paid in time, or the publisher closed it. What a refused attempt had begun is closed with it. */
export function expireSession(world: World, session: Stripe.Checkout.Session): void {
  const plan = planOfSession(world, session);
  plan.cancelExpiry();
  delete plan.authenticating;
  const intent = world.store.find("payment_intent", plan.intentId);
  const bill = intent === undefined ? undefined : billOf(world, plan, intent);
  if (bill !== undefined) {
    voidInvoice(world, bill.invoice);
    changeAndEmit(world, "customer.subscription.updated", bill.subscription, {
      status: "incomplete_expired",
      ended_at: world.clock.now(),
    });
  }
  if (intent !== undefined) {
    changeAndEmit(world, "payment_intent.canceled", intent, {
      status: "canceled",
      canceled_at: world.clock.now(),
      cancellation_reason: "automatic",
    });
  }
  change(session, { status: "expired", url: null, after_expiration: withAddress(world, session) });
  emit(world, "checkout.session.expired", session);
}

/** For how long a recovery address is good. */
const RECOVERY_SECONDS = 30 * 86_400;

function withAddress(world: World, { id, after_expiration: after }: Stripe.Checkout.Session) {
  if (after?.recovery?.enabled !== true) return after;
  const address = { expires_at: world.clock.now() + RECOVERY_SECONDS, url: `${world.origin}/recover/${id}` };
  return { recovery: { ...after.recovery, ...address } };
}
