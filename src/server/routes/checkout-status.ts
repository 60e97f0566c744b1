import type { CheckoutStatus } from "../../core/checkout/checkout.ts";
import { corsHeaders } from "../http/cors.ts";
import type { Log } from "../log.ts";
import { only } from "../http/only.ts";
import { json, problem } from "../http/problem.ts";
import type { StripeGateway } from "../stripe/stripe-gateway.ts";
import type { SignSupporterToken } from "../supporter-token.ts";
import { answerFailures } from "./stripe-failure.ts";
import type { Route } from "../http/route.ts";

export interface CheckoutStatusOptions {
  readonly pageOrigins: ReadonlySet<string>;
  readonly gateway: StripeGateway;
  readonly signToken: SignSupporterToken;
  readonly log: Log;
}

/** Nothing else is worth asking Stripe for, and nothing else may reach the address that we ask at. */
const sessionId = /^cs_(?:test|live)_[A-Za-z0-9]{1,200}$/;

/** `GET /checkout/{id}`: what became of a session, asked of Stripe each time. Knowing the id is the permission. */
export function checkoutStatus({ pageOrigins, gateway, signToken, log }: CheckoutStatusOptions): Route {
  return only("GET", { cors: "ours", pageOrigins }, async ({ req }) => {
    const origin = req.raw.headers.get("origin");
    const cors = corsHeaders(origin, pageOrigins);
    // A page of the same origin sends none.
    if (origin !== null && !pageOrigins.has(origin))
      return problem({ status: 403, title: "The page is not one of this endpoint's", code: "origin" }, cors);
    const id = req.param("id") ?? "";
    if (!sessionId.test(id)) return problem({ status: 404, title: "There is no such checkout" }, cors);
    return await answerFailures(log, cors, async () => {
      const checkout = await gateway.fetchCheckout(id);
      if (checkout === undefined) return problem({ status: 404, title: "There is no such checkout" }, cors);
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
