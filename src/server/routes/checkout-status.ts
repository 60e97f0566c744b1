import type { CheckoutStatus } from "../../core/checkout/checkout.ts";
import { corsHeaders } from "../http/cors.ts";
import type { Log } from "../log.ts";
import { only } from "../http/only.ts";
import { json, problem, tooMany } from "../http/problem.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import { createRecentKeys } from "../limits/recent-keys.ts";
import type { StripeGateway } from "../stripe/stripe-gateway.ts";
import type { SignSupporterToken } from "../supporter-token.ts";
import { answerFailures } from "./stripe-failure.ts";
import type { Route } from "../http/route.ts";

export interface CheckoutStatusOptions {
  readonly pageOrigins: ReadonlySet<string>;
  readonly gateway: StripeGateway;
  readonly limits: CheckoutLimits;
  readonly signToken: SignSupporterToken;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A session is known to Stripe before any reader knows its id, so one that is unknown stays so. In milliseconds. */
const REMEMBER_UNKNOWN_MS = 10_000;

/** Nothing else is worth asking Stripe for, and nothing else may reach the address that we ask at. */
const sessionId = /^cs_(?:test|live)_[A-Za-z0-9]{1,200}$/;

/** `GET /checkout/{id}`: what became of a session, asked of Stripe each time. Knowing the id is the permission. */
export function checkoutStatus(options: CheckoutStatusOptions): Route {
  const { pageOrigins, gateway, limits, signToken, log, now } = options;
  const unknown = createRecentKeys(REMEMBER_UNKNOWN_MS, now);
  return only("GET", { cors: "ours", pageOrigins }, async ({ req, env }) => {
    const { headers } = req.raw;
    const origin = headers.get("origin");
    const cors = corsHeaders(origin, pageOrigins);
    // A page of the same origin sends none.
    if (origin !== null && !pageOrigins.has(origin))
      return problem({ status: 403, title: "The page is not one of this endpoint's", code: "origin" }, cors);
    const caller = { socketAddress: env.socketAddress, forwardedFor: headers.get("x-forwarded-for") };
    const knocked = limits.knock(caller);
    if (knocked > 0) return tooMany(knocked, cors);
    const id = req.param("id") ?? "";
    const noSuch = (): Response => problem({ status: 404, title: "There is no such checkout" }, cors);
    if (!sessionId.test(id) || unknown.has(id)) return noSuch();
    const wait = limits.look(caller);
    if (wait > 0) return tooMany(wait, cors);
    return await answerFailures(log, cors, async () => {
      const checkout = await gateway.fetchCheckout(id);
      if (checkout === undefined) {
        unknown.add(id);
        return noSuch();
      }
      const { supporterUntil, ...rest } = checkout;
      if (supporterUntil === undefined) return json(rest satisfies CheckoutStatus, cors);
      const supporterToken = await signToken({ sessionId: id, interval: rest.interval, until: supporterUntil });
      const status: CheckoutStatus = {
        ...rest,
        supporterToken,
        supporterUntil: new Date(supporterUntil * 1000).toISOString(),
      };
      return json(status, cors);
    });
  });
}
