import type { Config } from "../../core/campaign/config.ts";
import { parseCheckoutRequest } from "../../core/checkout/checkout-request.ts";
import type { Challenges } from "../limits/challenges.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import { callerOf } from "../limits/client-address.ts";
import { corsHeaders } from "../http/cors.ts";
import type { Log } from "../log.ts";
import { isJson } from "../http/media-type.ts";
import { only } from "../http/only.ts";
import { badRequest, json, problem, tooMany } from "../http/problem.ts";
import { readBody, refuseBody } from "../http/read-body.ts";
import { SOLUTION_HEADER } from "../http/solution-header.ts";
import { readReturnUrls } from "../http/return-urls.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { PlaceOrder } from "./place-order.ts";
import { failureProblem } from "./stripe-failure.ts";
import type { Route } from "../http/route.ts";

export interface CreateCheckoutOptions {
  /** As it is now. */
  readonly config: () => Config;
  readonly pageOrigins: ReadonlySet<string>;
  readonly returnOrigins: ReadonlySet<string>;
  readonly limits: CheckoutLimits;
  readonly challenges: Challenges;
  readonly placeOrder: PlaceOrder;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** A request with every field filled has less than 4 KiB. */
const MAX_BODY_BYTES = 16_384;

/** `POST /checkout`: cheap checks first, Stripe last, and nothing in between that could cost a row. */
export function createCheckout(options: CreateCheckoutOptions): Route {
  const { config, pageOrigins, returnOrigins, limits, challenges, placeOrder, log, metrics } = options;
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  return only("POST", { cors: "ours", pageOrigins }, async ({ req, env }) => {
    const { headers } = req.raw;
    const origin = headers.get("origin");
    const cors = corsHeaders(origin, pageOrigins);
    if (origin === null || !pageOrigins.has(origin))
      return problem({ status: 403, title: "The page is not one of this endpoint's", code: "origin" }, cors);
    const caller = callerOf(headers, env);
    const knocked = limits.knock(caller);
    if (knocked > 0) return tooMany(knocked, cors);
    if (!isJson(headers.get("content-type")))
      return problem(
        { status: 415, title: "The body must be application/json" },
        { ...cors, accept: "application/json" },
      );
    const body = await readBody(req.raw, MAX_BODY_BYTES, env);
    if (typeof body === "string") return refuseBody(body, log, cors);
    const parsed = parseCheckoutRequest(parseJson(decoder, body), config().amounts);
    if (!parsed.ok) return badRequest(parsed.issues, cors);
    const urls = readReturnUrls(parsed.value.returnUrl, returnOrigins);
    if (urls === undefined)
      return badRequest(
        [{ path: "returnUrl", message: "must be the address of a page that this endpoint serves" }],
        cors,
      );

    if (limits.mustProve(caller)) {
      const solution = headers.get(SOLUTION_HEADER);
      const isSolved = await challenges.isSolved(solution);
      metrics.challenge(isSolved ? "solved" : solution === null ? "asked" : "failed");
      if (!isSolved)
        return problem(
          {
            status: 403,
            title: "Solve the challenge, and send the same request again with its solution",
            code: "challenge",
            challenge: await challenges.make(),
          },
          cors,
        );
    }
    const placed = await placeOrder(parsed.value, urls, caller);
    if (placed.outcome === "wait") return tooMany(placed.seconds, cors);
    if (placed.outcome === "failed") return failureProblem(placed.failure, cors);
    if (placed.outcome === "attempt-used")
      return problem(
        {
          status: 409,
          title: "attemptId was already used for another contribution; send a new one",
          code: "attempt-used",
        },
        cors,
      );
    return json({ id: placed.id, url: placed.url }, cors);
  });
}

function parseJson(decoder: TextDecoder, body: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(body));
  } catch {
    // Undefined is no JSON value: the parser refuses it as it refuses any other that is no object.
    return undefined;
  }
}
