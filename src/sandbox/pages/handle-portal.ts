import type Stripe from "stripe";
import { change, emit } from "../events.ts";
import { updateSubscription } from "../flows/update-subscription.ts";
import type { IncomingRequest } from "../incoming-request.ts";
import { makePaymentMethod } from "../objects/payment-method.ts";
import { redirectReply, type Reply } from "../reply.ts";
import type { World } from "../world.ts";
import type { Typed } from "./fields.ts";
import { readMethod } from "./method-form.ts";
import { notice, wayBack } from "./page.ts";
import { cancelPage, methodPage, portalPage } from "./portal-page.ts";

type Session = Stripe.BillingPortal.Session;

function isLive(subscription: Stripe.Subscription): boolean {
  return subscription.status === "active" || subscription.status === "past_due" || subscription.status === "trialing";
}

function act(world: World, session: Session, subscription: Stripe.Subscription, action: string): Reply {
  if (!isLive(subscription)) return notice("Already ended", "This subscription has ended.", undefined, 409);
  if (action === "cancel") {
    updateSubscription(world, subscription, { cancel_at_period_end: true });
    const after = session.flow?.after_completion;
    if (after?.redirect) return redirectReply(after.redirect.return_url);
  } else {
    updateSubscription(world, subscription, { cancel_at_period_end: false });
  }
  return redirectReply(`/portal/${session.id}?done`);
}

/** The new method pays every subscription of the customer from now on. */
function replaceMethod(world: World, session: Session, customer: Stripe.Customer, body: string): Reply {
  const values: Typed["values"] = Object.fromEntries(new URLSearchParams(body));
  const errors: Typed["errors"] = {};
  const { name, ...typed } = readMethod(values, world.clock.nowMs(), errors);
  delete values["cvc"];
  if (Object.keys(errors).length > 0) return methodPage(session, { values, errors });
  const refusal = typed.method.authenticate === true ? undefined : typed.method.decline;
  if (refusal !== undefined && typed.method.type === "card") {
    return methodPage(session, { values, errors: { cardNumber: refusal.message } });
  }
  const method = makePaymentMethod(world, typed, { email: customer.email, name });
  change(method, { customer: customer.id });
  emit(world, "payment_method.attached", method);
  const settings = { ...customer.invoice_settings, default_payment_method: method.id };
  emit(world, "customer.updated", customer, change(customer, { invoice_settings: settings }));
  for (const subscription of world.store.all("subscription")) {
    if (subscription.customer === customer.id && isLive(subscription)) {
      updateSubscription(world, subscription, { default_payment_method: method.id });
    }
  }
  return redirectReply(`/portal/${session.id}?done`);
}

function answer(world: World, session: Session, customer: Stripe.Customer, request: IncomingRequest): Reply {
  const [, , , part, subscriptionId, step] = request.path.split("/");
  const posted = request.method === "POST";
  if (part === "payment-method") {
    return posted
      ? replaceMethod(world, session, customer, request.body)
      : methodPage(session, { values: {}, errors: {} });
  }
  if (part === "subscriptions") {
    const subscription = world.store.find("subscription", subscriptionId);
    if (subscription === undefined || subscription.customer !== customer.id) {
      return notice("No such subscription", "It is not this customer's.", undefined, 404);
    }
    if (posted) return act(world, session, subscription, new URLSearchParams(request.body).get("action") ?? "");
    if (step === "cancel") return cancelPage(world, session, subscription);
  }
  const flow = session.flow;
  if (request.query !== "done" && flow?.subscription_cancel) {
    const subscription = world.store.find("subscription", flow.subscription_cancel.subscription);
    if (subscription !== undefined && isLive(subscription)) return cancelPage(world, session, subscription);
  }
  if (request.query !== "done" && flow?.type === "payment_method_update")
    return methodPage(session, { values: {}, errors: {} });
  return portalPage(world, session, customer);
}

/** `/portal/{bps_id}`, its cancellation and its payment method page */
export function handlePortal(world: World, request: IncomingRequest): Reply {
  const [, , id = ""] = request.path.split("/");
  const session = world.store.find("billing_portal.session", id);
  const customer = world.store.find("customer", session?.customer);
  if (session === undefined || customer === undefined) {
    return notice("No such page", "There is no portal at this address.", wayBack(session?.return_url), 404);
  }
  return answer(world, session, customer, request);
}
