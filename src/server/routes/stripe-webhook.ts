import { createHmac, createSecretKey } from "node:crypto";
import { readEvent, type LedgerContext, type StripeEvent } from "../../core/ledger/read-event.ts";
import type { Fact, Subscription } from "../../core/ledger/fact.ts";
import { errorText, type Log } from "../log.ts";
import type { SparingLog } from "../sparing-log.ts";
import { only } from "../http/only.ts";
import { badRequest, problem } from "../http/problem.ts";
import { readBody, refuseBody } from "../http/read-body.ts";
import type { LedgerStore, Recorded, TieBreak } from "../store/ledger-store.ts";
import type { StripeGateway } from "../stripe/stripe-gateway.ts";
import type { VerifyWebhook } from "../stripe/verify-webhook.ts";
import type { Route } from "../http/route.ts";

export interface StripeWebhookOptions {
  readonly siteId: string;
  readonly verify: VerifyWebhook;
  readonly store: LedgerStore;
  readonly gateway: StripeGateway;
  readonly log: Log;
  readonly sparing: SparingLog;
}

/** Stripe's events stay under 256 KB. */
const MAX_BODY_BYTES = 1_048_576;

/**
 * `POST /webhooks/stripe`. 200 means: on disk. Stripe sends again whatever was answered otherwise, for three
 * days, so a failure is answered as one, and what will never be right with 400.
 */
export function stripeWebhook({ siteId, verify, store, gateway, log, sparing }: StripeWebhookOptions): Route {
  const addressKey = createSecretKey(store.addressKey, "utf8");
  const hashAddress = (address: string): string => createHmac("sha256", addressKey).update(address).digest("base64url");
  const context: LedgerContext = { siteId, livemode: gateway.livemode, hashAddress };

  return only("POST", { cors: "none" }, async ({ req, env }) => {
    const { headers } = req.raw;
    const body = await readBody(req.raw, MAX_BODY_BYTES, env);
    if (typeof body === "string") return refuseBody(body, log);
    const verified = verify(body, headers.get("stripe-signature"));
    if (!verified.ok) {
      if (verified.reason === "time")
        sparing.error(
          "Stripe's webhooks are refused: rightly signed, but this machine's clock is off, or old ones are sent again",
          { aheadSeconds: verified.aheadSeconds },
        );
      else sparing.warn("webhook refused", { reason: verified.reason }, `webhook ${verified.reason}`);
      return problem({ status: 400, title: "The signature or the body is not valid" });
    }
    const read = readEvent(verified.event, context);
    if (read.outcome === "malformed") {
      log.warn("webhook refused", { reason: "malformed", path: read.issues[0]?.path });
      return badRequest(read.issues);
    }
    const { id, type } = read.event;
    if (read.outcome === "ignored") {
      log.info("webhook ignored", { id, type, reason: read.reason });
      return received();
    }
    try {
      const outcome = await record(read.event, read.fact);
      log.info("webhook stored", { id, type, outcome });
      return received();
    } catch (error) {
      log.error("webhook not stored", { id, type, error: errorText(error) });
      return problem({ status: 503, title: "Nothing was stored; send it again" }, { "retry-after": "10" });
    }
  });

  async function record(event: StripeEvent, fact: Fact): Promise<Recorded["outcome"]> {
    const first = await store.record(event, fact);
    if (first.outcome !== "tie" || fact.entity !== "subscription") return first.outcome;
    // Outside the transaction: a slow answer must not keep the database waiting.
    return (await store.record(event, fact, await breakTie(fact))).outcome;
  }

  async function breakTie({ id, at }: Subscription): Promise<TieBreak> {
    const fetched = await gateway.fetchSubscription(id, at);
    return fetched === undefined ? { by: "guess" } : { by: "stripe", fetched };
  }
}

function received(): Response {
  return new Response('{"received":true}', { headers: { "content-type": "application/json" } });
}
