import { createHmac, createSecretKey } from "node:crypto";
import {
  readEvent,
  type LedgerContext,
  type OldObject,
  type ReadEvent,
  type StripeEvent,
} from "../../core/ledger/read-event.ts";
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
    if (read.outcome === "old-words") return await inTodaysWords(read.event, read.object);
    return await answer(read);
  });

  async function answer(read: Extract<ReadEvent, { outcome: "fact" | "ignored" }>): Promise<Response> {
    const { id, type } = read.event;
    if (read.outcome === "ignored") {
      log.info("webhook ignored", { id, type, reason: read.reason });
      return received();
    }
    try {
      const outcome = await record(read.event, read.fact);
      log.info("webhook stored", { id, type, outcome });
    } catch (error) {
      return notStored(read.event, error);
    }
    await linkToInvoice(read.event, read.fact);
    return received();
  }

  function notStored({ id, type }: StripeEvent, error: unknown): Response {
    log.error("webhook not stored", { id, type, error: errorText(error) });
    return problem({ status: 503, title: "Nothing was stored; send it again" }, { "retry-after": "10" });
  }

  /** The webhook speaks an older API version than ours: what it tells of is fetched in ours, or refused loudly. */
  async function inTodaysWords(event: StripeEvent, { id }: OldObject): Promise<Response> {
    try {
      const object = await gateway.fetchInvoice(id);
      if (object === undefined) throw new Error(`Stripe has no ${id}`);
      const read = readEvent({ ...event, api_version: null, data: { object } }, context);
      if (read.outcome === "fact" || read.outcome === "ignored") return await answer(read);
      throw new Error(`${id} can't be read`);
    } catch (error) {
      sparing.error("A webhook speaks an older API version of Stripe's: make it anew in the version of the SDK", {
        version: event.api_version ?? "",
      });
      return notStored(event, error);
    }
  }

  /**
   * A refund or dispute names a payment alone, and the event that says which invoice it paid may never have come.
   * What was told is on disk already, so a failure here loses nothing: it is said, and the link may still come.
   */
  async function linkToInvoice({ id, created }: StripeEvent, fact: Fact): Promise<void> {
    if (fact.entity !== "refund" && fact.entity !== "single-refund" && fact.entity !== "dispute") return;
    const { paymentIntent } = fact;
    try {
      if (paymentIntent === null || (await store.knowsPayment(paymentIntent))) return;
      const invoice = await gateway.fetchInvoiceOf(paymentIntent);
      if (invoice === undefined) return;
      const link: Fact = { entity: "invoice-payment", payment: paymentIntent, invoice };
      await store.record({ id: `${id} ${paymentIntent}`, type: "invoice_payment.found", created }, link);
    } catch (error) {
      log.error("refund or dispute not linked to its invoice yet", { id, error: errorText(error) });
    }
  }

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
