import * as v from "valibot";
import type { Config } from "../../core/campaign/config.ts";
import { localePattern } from "../../core/checkout/checkout-request.ts";
import { EMAIL_MAX_LENGTH, emailPattern } from "../../core/email-pattern.ts";
import { toIssues, type Issue } from "../../core/issues.ts";
import { corsHeaders } from "../http/cors.ts";
import { isJson } from "../http/media-type.ts";
import { only } from "../http/only.ts";
import { badRequest, json, problem, tooMany } from "../http/problem.ts";
import { readBody, refuseBody } from "../http/read-body.ts";
import type { Route } from "../http/route.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import { callerOf } from "../limits/client-address.ts";
import { errorText, type Log } from "../log.ts";
import type { LedgerStore, Subscriber } from "../store/ledger-store.ts";

export interface NewsletterOptions {
  readonly config: () => Config;
  readonly pageOrigins: ReadonlySet<string>;
  readonly store: LedgerStore;
  readonly limits: CheckoutLimits;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const MAX_BODY_BYTES = 4096;
const FORWARD_TIMEOUT_MS = 5000;

const shape = v.object({
  email: v.pipe(
    v.string(),
    v.maxLength(EMAIL_MAX_LENGTH, "is too long"),
    v.regex(emailPattern, "must be an e-mail address"),
  ),
  newsletter: v.string(),
  consent: v.pipe(v.string(), v.nonEmpty("must not be empty"), v.maxLength(500)),
  locale: v.exactOptional(v.pipe(v.string(), v.regex(localePattern, "must be a BCP 47 language tag"))),
});
const known = new Set(Object.keys(shape.entries));

/**
 * `POST /newsletter`: keeps an address with what was agreed to and when, or passes it on to the publisher's own list.
 * The same answer for one that is known already.
 */
export function newsletter({ config, pageOrigins, store, limits, log, now }: NewsletterOptions): Route {
  return only("POST", { cors: "ours", pageOrigins }, async ({ req, env }) => {
    const { headers } = req.raw;
    const origin = headers.get("origin");
    const cors = corsHeaders(origin, pageOrigins);
    if (origin === null || !pageOrigins.has(origin))
      return problem({ status: 403, title: "The page is not one of this endpoint's", code: "origin" }, cors);
    const caller = callerOf(headers, env);
    const wait = limits.knock(caller) || (await limits.subscribe(caller));
    if (wait > 0) return tooMany(wait, cors);
    const { newsletter: own } = config();
    if (own === undefined) return problem({ status: 404, title: "There is no newsletter" }, cors);
    if (!isJson(headers.get("content-type")))
      return problem(
        { status: 415, title: "The body must be application/json" },
        { ...cors, accept: "application/json" },
      );
    const body = await readBody(req.raw, MAX_BODY_BYTES, env);
    if (typeof body === "string") return refuseBody(body, log, cors);
    const parsed = parse(body, own.id);
    if ("issues" in parsed) return badRequest(parsed.issues, cors);
    const subscriber = { ...parsed.value, at: Math.floor(now() / 1000) };
    try {
      await (own.forward === undefined ? store.subscribe(subscriber) : passOn(own.forward, subscriber));
    } catch (error) {
      // Never the address itself.
      log.error("newsletter address not taken", { newsletter: own.id, error: errorText(error) });
      return problem(
        { status: 503, title: "The address was not stored", code: "busy" },
        { ...cors, "retry-after": "30" },
      );
    }
    return json({}, cors, 202);
  });
}

type Parsed = { readonly value: Omit<Subscriber, "at"> } | { readonly issues: readonly Issue[] };

function parse(body: Uint8Array, newsletter: string): Parsed {
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    // Undefined is no JSON value, and refused like any other that is no object.
    given = undefined;
  }
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return { issues: [{ path: "", message: "must be a JSON object" }] };
  const unknown = Object.keys(given).filter((field) => !known.has(field));
  const result = v.safeParse(shape, given);
  const issues = [
    ...toIssues(result.issues ?? []),
    ...unknown.map((path) => ({ path, message: "is not a known field" })),
  ];
  if (!result.success || issues.length > 0) return { issues };
  if (result.output.newsletter !== newsletter)
    return { issues: [{ path: "newsletter", message: "is none of this publisher's" }] };
  return { value: { ...result.output, locale: result.output.locale } };
}

async function passOn(address: string, subscriber: Subscriber): Promise<void> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(subscriber),
    redirect: "error",
    signal: AbortSignal.timeout(FORWARD_TIMEOUT_MS),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`it answered ${response.status}`);
}
