import type { Config } from "../../core/campaign/config.ts";
import { parseCheckoutRequest } from "../../core/checkout/checkout-request.ts";
import type { Challenges } from "../limits/challenges.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import { jsonRoute } from "../http/json-route.ts";
import type { Log } from "../log.ts";
import { badRequest, json, problem, tooMany } from "../http/problem.ts";
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
  const { config, returnOrigins, limits, challenges, placeOrder, metrics } = options;

  return jsonRoute(options, { maxBodyBytes: MAX_BODY_BYTES }, async ({ body, cors, caller, headers }) => {
    const parsed = parseCheckoutRequest(body, config().amounts);
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
          title: "attemptId was already used, for a checkout that is over or that said something else; send a new one",
          code: "attempt-used",
        },
        cors,
      );
    return json({ id: placed.id, url: placed.url }, cors);
  });
}
