import type { CheckoutStatus } from "../../core/checkout/checkout.ts";
import { corsHeaders } from "../http/cors.ts";
import { only } from "../http/only.ts";
import { json, problem, tooMany } from "../http/problem.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import { callerOf } from "../limits/client-address.ts";
import type { SignSupporterToken } from "../tokens/sign-token.ts";
import type { LookUpCheckout } from "./look-up-checkout.ts";
import { failureProblem } from "./stripe-failure.ts";
import type { Route } from "../http/route.ts";

export interface CheckoutStatusOptions {
  readonly pageOrigins: ReadonlySet<string>;
  readonly limits: CheckoutLimits;
  readonly lookUp: LookUpCheckout;
  readonly signToken: SignSupporterToken;
}

/** `GET /checkout/{id}`: what became of a session. */
export function checkoutStatus({ pageOrigins, limits, lookUp, signToken }: CheckoutStatusOptions): Route {
  return only("GET", { cors: "ours", pageOrigins }, async ({ req, env }) => {
    const { headers } = req.raw;
    const origin = headers.get("origin");
    const cors = corsHeaders(origin, pageOrigins);
    // A page of the same origin sends none.
    if (origin !== null && !pageOrigins.has(origin))
      return problem({ status: 403, title: "The page is not one of this endpoint's", code: "origin" }, cors);
    const caller = callerOf(headers, env);
    const knocked = limits.knock(caller);
    if (knocked > 0) return tooMany(knocked, cors);
    const id = req.param("id") ?? "";
    const found = await lookUp(id, caller);
    if (found.outcome === "unknown") return problem({ status: 404, title: "There is no such checkout" }, cors);
    if (found.outcome === "wait") return tooMany(found.seconds, cors);
    if (found.outcome === "failed") return failureProblem(found.failure, cors);
    const { supporterUntil, checkAgainFrom, trouble, ...gift } = found.checkout;
    const rest = { ...gift, ...(trouble === undefined ? {} : { trouble }) };
    if (supporterUntil === undefined) return json(rest satisfies CheckoutStatus, cors);
    // Whose first debit has bounced is not asked again, and has given nothing yet.
    const token =
      rest.status === "paid"
        ? { supporterToken: await signToken({ sessionId: id, interval: rest.interval, until: supporterUntil }) }
        : {};
    const status: CheckoutStatus = {
      ...rest,
      ...token,
      supporterUntil: isoOf(supporterUntil),
      ...(checkAgainFrom === undefined || checkAgainFrom >= supporterUntil
        ? {}
        : { checkAgainFrom: isoOf(checkAgainFrom) }),
    };
    return json(status, cors);
  });
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
