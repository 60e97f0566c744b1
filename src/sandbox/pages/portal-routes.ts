import type Stripe from "stripe";
import { change, emit } from "../events.ts";
import { updateSubscription } from "../flows/update-subscription.ts";
import type { Handler } from "../handler.ts";
import type { IncomingRequest } from "../incoming-request.ts";
import { makePaymentMethod } from "../objects/payment-method.ts";
import { redirectReply, type Reply } from "../reply.ts";
import { route, type Route } from "../router.ts";
import type { World } from "../world.ts";
import type { Typed } from "./fields.ts";
import { readMethod } from "./method-form.ts";
import { notice, wayBack } from "./page.ts";
import { cancelPage, methodPage, portalPage } from "./portal-page.ts";

type Session = Stripe.BillingPortal.Session;

/** One request to a page of the portal. */
interface PortalCall {
  world: World;
  request: IncomingRequest;
  session: Session;
  customer: Stripe.Customer;
}

function isLive(subscription: Stripe.Subscription): boolean {
  return subscription.status === "active" || subscription.status === "past_due" || subscription.status === "trialing";
}

/** The button of a subscription that was pressed. */
function act({ world, request, session }: PortalCall, subscription: Stripe.Subscription): Reply {
  const action = new URLSearchParams(request.body).get("action");
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
function replaceMethod({ world, request, session, customer }: PortalCall): Reply {
  const values: Typed["values"] = Object.fromEntries(new URLSearchParams(request.body));
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

function emptyMethodPage({ session }: PortalCall): Reply {
  return methodPage(session, { values: {}, errors: {} });
}

/** The flow that the session was made for; all there is where it has none or the customer has come back from it. */
function start(call: PortalCall): Reply {
  const { world, request, session, customer } = call;
  const flow = request.query === "done" ? null : session.flow;
  const ending = world.store.find("subscription", flow?.subscription_cancel?.subscription);
  if (ending !== undefined && isLive(ending)) return cancelPage(world, session, ending);
  return flow?.type === "payment_method_update" ? emptyMethodPage(call) : portalPage(world, session, customer);
}

/** A page of the portal session in the path. */
function ofPortal(answer: (call: PortalCall, ids: string[]) => Reply): Handler {
  return (world, request, [id, ...ids]) => {
    const session = world.store.find("billing_portal.session", id);
    const customer = world.store.find("customer", session?.customer);
    if (session === undefined || customer === undefined) {
      return notice("No such page", "There is no portal at this address.", wayBack(session?.return_url), 404);
    }
    return answer({ world, request, session, customer }, ids);
  };
}

/** A page of one of the customer's subscriptions. */
function ofSubscription(answer: (call: PortalCall, subscription: Stripe.Subscription) => Reply): Handler {
  return ofPortal((call, [id]) => {
    const subscription = call.world.store.find("subscription", id);
    if (subscription === undefined || subscription.customer !== call.customer.id) {
      return notice("No such subscription", "It is not this customer's.", undefined, 404);
    }
    return answer(call, subscription);
  });
}

export const portalRoutes: Route<Handler>[] = [
  route("POST /portal/{session}/payment-method/*", ofPortal(replaceMethod)),
  route("* /portal/{session}/payment-method/*", ofPortal(emptyMethodPage)),
  route("POST /portal/{session}/subscriptions/{subscription}/*", ofSubscription(act)),
  route(
    "* /portal/{session}/subscriptions/{subscription}/cancel/*",
    ofSubscription(({ world, session }, subscription) => cancelPage(world, session, subscription)),
  ),
  route("* /portal/{session}/subscriptions/{subscription}/*", ofSubscription(start)),
  route("* /portal/{session}/*", ofPortal(start)),
];
