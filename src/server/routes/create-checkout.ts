import type { Config } from "../../core/campaign/config.ts";
import type { CheckoutRequest } from "../../core/checkout/checkout.ts";
import { parseCheckoutRequest } from "../../core/checkout/checkout-request.ts";
import { coverFees } from "../../core/money/cover-fees.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import { corsHeaders } from "../http/cors.ts";
import type { Log } from "../log.ts";
import { isJson } from "../http/media-type.ts";
import { only } from "../http/only.ts";
import { badRequest, json, problem, tooMany } from "../http/problem.ts";
import { readBody, refuseBody } from "../http/read-body.ts";
import { readReturnUrls, type ReturnUrls } from "../http/return-urls.ts";
import { noteLabel } from "../stripe/note-label.ts";
import { productName } from "../stripe/product-name.ts";
import { stripeLocale } from "../stripe/stripe-locale.ts";
import type { CheckoutOrder, StripeGateway } from "../stripe/stripe-gateway.ts";
import { answerFailures } from "./stripe-failure.ts";
import type { Route } from "../http/route.ts";

export interface CreateCheckoutOptions {
  /** As it is now. */
  readonly config: () => Config;
  readonly siteId: string;
  readonly pageOrigins: ReadonlySet<string>;
  readonly returnOrigins: ReadonlySet<string>;
  readonly gateway: StripeGateway;
  readonly limits: CheckoutLimits;
  readonly log: Log;
}

/** A request with every field filled has less than 4 KiB. */
const MAX_BODY_BYTES = 16_384;

/** `POST /checkout`: cheap checks first, Stripe last, and nothing in between that could cost a row. */
export function createCheckout(options: CreateCheckoutOptions): Route {
  const { config, siteId, pageOrigins, returnOrigins, gateway, limits, log } = options;
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  return only("POST", { cors: "ours", pageOrigins }, async ({ req, env }) => {
    const { headers } = req.raw;
    const origin = headers.get("origin");
    const cors = corsHeaders(origin, pageOrigins);
    if (origin === null || !pageOrigins.has(origin))
      return problem({ status: 403, title: "The page is not one of this endpoint's", code: "origin" }, cors);
    const caller = { socketAddress: env.socketAddress, forwardedFor: headers.get("x-forwarded-for") };
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

    const wait = limits.create(caller);
    if (wait > 0) return tooMany(wait, cors);
    return await answerFailures(log, cors, async () => {
      const created = await gateway.createCheckout(toOrder(parsed.value, urls, config(), siteId));
      if (created.outcome === "attempt-used") {
        return problem(
          {
            status: 409,
            title: "attemptId was already used for another contribution; send a new one",
            code: "attempt-used",
          },
          cors,
        );
      }
      const { interval, amount, currency, campaign, variant } = parsed.value;
      log.info("checkout created", { id: created.id, interval, amount, currency, campaign, variant });
      return json({ id: created.id, url: created.url }, cors);
    });
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

function toOrder(
  request: CheckoutRequest,
  { successUrl, cancelUrl }: ReturnUrls,
  config: Config,
  siteId: string,
): CheckoutOrder {
  const { interval, amount, currency, campaign, variant, placement, locale, email } = request;
  const marks = Object.entries({ app: siteId, interval, campaign, variant, placement });
  return {
    interval,
    amount: request.coverFees === true ? coverFees(amount, currency, config.amounts[currency]?.fees) : amount,
    currency,
    logo: config.publication.logo,
    description: productName(config.publication.name, locale),
    kind: config.publication.kind,
    successUrl,
    cancelUrl,
    locale: stripeLocale(locale),
    note: config.appeals.find(({ id }) => id === campaign)?.note === true ? noteLabel(locale) : undefined,
    attemptId: request.attemptId?.toLowerCase(),
    email,
    metadata: Object.fromEntries(marks.filter((mark): mark is [string, string] => mark[1] !== undefined)),
  };
}
