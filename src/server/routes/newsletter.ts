import * as v from "valibot";
import type { Config } from "../../core/campaign/config.ts";
import { localeShape } from "../../core/checkout/checkout-request.ts";
import { emailShape } from "../../core/email-shape.ts";
import type { Parsed } from "../../core/issues.ts";
import { parseFields } from "../../core/parse-fields.ts";
import { jsonRoute } from "../http/json-route.ts";
import { badRequest, json, problem } from "../http/problem.ts";
import type { Route } from "../http/route.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import type { Caller } from "../limits/client-address.ts";
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
  email: emailShape,
  newsletter: v.string(),
  consent: v.pipe(v.string(), v.nonEmpty("must not be empty"), v.maxLength(500)),
  locale: v.exactOptional(localeShape),
});

/**
 * `POST /newsletter`: keeps an address with what was agreed to and when, or passes it on to the publisher's own list.
 * The same answer for one that is known already.
 */
export function newsletter(options: NewsletterOptions): Route {
  const { config, store, limits, log, now } = options;
  const rules = { maxBodyBytes: MAX_BODY_BYTES, count: (caller: Caller) => limits.subscribe(caller) };
  return jsonRoute(options, rules, async ({ body, cors }) => {
    const { newsletter: own } = config();
    if (own === undefined) return problem({ status: 404, title: "There is no newsletter" }, cors);
    const parsed = parse(body, own.id);
    if (!parsed.ok) return badRequest(parsed.issues, cors);
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

function parse(body: unknown, newsletter: string): Parsed<Omit<Subscriber, "at">> {
  const parsed = parseFields(shape, body);
  if (!parsed.ok) return parsed;
  if (parsed.value.newsletter !== newsletter)
    return { ok: false, issues: [{ path: "newsletter", message: "is none of this publisher's" }] };
  return { ok: true, value: { ...parsed.value, locale: parsed.value.locale } };
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
