import type Stripe from "stripe";
import { makeCheckoutSession } from "../objects/checkout-session.ts";
import { makeLineItem } from "../objects/line-item.ts";
import { makePrice } from "../objects/price.ts";
import type { World } from "../world.ts";
import { expireSession } from "./checkout.ts";

/** A session of checked parameters, which expires when its time has come. */
export function openSession(world: World, params: Stripe.Checkout.SessionCreateParams): Stripe.Checkout.Session {
  const lineItems = (params.line_items ?? []).map(({ price, price_data: data, quantity = 1 }) => {
    const found = data === undefined ? world.store.get("price", price ?? "") : makePrice(world, data);
    return makeLineItem(world, found, quantity);
  });
  const session = makeCheckoutSession(world, params, lineItems);
  world.plans.set(session.id, {
    params,
    lineItems,
    paymentIntentData: params.payment_intent_data ?? {},
    subscriptionData: params.subscription_data ?? {},
    cancelExpiry: world.clock.at(session.expires_at, () => expireSession(world, session)),
  });
  return session;
}

/** A copy of one that has expired, as its recovery address makes it; it lives a day. Undefined where there is none to be had. */
export function recoverSession(world: World, expired: Stripe.Checkout.Session): Stripe.Checkout.Session | undefined {
  const until = expired.after_expiration?.recovery?.expires_at;
  const plan = world.plans.get(expired.id);
  if (expired.status !== "expired" || plan === undefined || until == null || world.clock.now() >= until)
    return undefined;
  const { expires_at: _, ...params } = plan.params;
  const session = openSession(world, params);
  session.recovered_from = expired.id;
  return session;
}
