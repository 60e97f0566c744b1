import { errorText, type Log } from "../log.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { SparingLog } from "../sparing-log.ts";
import { answer } from "../http/answer.ts";
import { only } from "../http/only.ts";
import { badRequest, problem } from "../http/problem.ts";
import { readBody, refuseBody } from "../http/read-body.ts";
import type { TellFailures } from "../notices/tell-failures.ts";
import { NotTaken, type TakeEvent } from "../stripe/take-event.ts";
import type { VerifyWebhook } from "../stripe/verify-webhook.ts";
import type { Route } from "../http/route.ts";

export interface StripeWebhookOptions {
  readonly verify: VerifyWebhook;
  readonly takeEvent: TakeEvent;
  readonly tellFailures: TellFailures;
  /** Told of every event that Stripe has signed. */
  readonly onSigned: (event: unknown) => void;
  readonly log: Log;
  readonly sparing: SparingLog;
  readonly metrics: Metrics;
}

/** Stripe's events stay under 256 KB. */
const MAX_BODY_BYTES = 524_288;

/**
 * `POST /webhooks/stripe`. 200 means: on disk. Stripe sends again whatever was answered otherwise, for three
 * days, so a failure is answered as one, and what will never be right with 400.
 */
export function stripeWebhook(options: StripeWebhookOptions): Route {
  const { verify, takeEvent, tellFailures, onSigned, log, sparing, metrics } = options;
  return only("POST", { cors: "none" }, async ({ req, env }) => {
    const { headers } = req.raw;
    const body = await readBody(req.raw, MAX_BODY_BYTES, env);
    if (typeof body === "string") {
      metrics.webhook("refused_body");
      return refuseBody(body, log);
    }
    const verified = verify(body, headers.get("stripe-signature"));
    if (!verified.ok) {
      if (verified.reason === "thin") return thin(verified.type);
      metrics.webhook(`refused_${verified.reason}`);
      if (verified.reason === "time") warnOfClock(verified.aheadSeconds);
      else sparing.warn("webhook refused", { reason: verified.reason }, `webhook ${verified.reason}`);
      return problem({ status: 400, title: "The signature or the body is not valid" });
    }
    onSigned(verified.event);
    return await take(verified.event);
  });

  /** Nothing in it says what it is of, so none may pass for taken. */
  function thin(type: string): Response {
    metrics.webhook("refused_malformed");
    sparing.error(
      "Stripe sends thin events, which say of no gift what it is: make the webhook send snapshots, or let doctor --fix make one",
      { type },
      "webhook thin",
    );
    return problem({ status: 400, title: "A thin event says nothing of money: send snapshots" });
  }

  /** At once, and again as long as it goes on: all that Stripe tells of is lost after three days. */
  function warnOfClock(aheadSeconds: number): void {
    const off = `${Math.abs(aheadSeconds)} s ${aheadSeconds > 0 ? "slow" : "fast, unless old ones are sent again"}`;
    sparing.error(
      `Stripe's webhooks are refused: rightly signed, but this machine's clock is off, ${off}`,
      { aheadSeconds },
      "webhook time",
    );
  }

  async function take(input: unknown): Promise<Response> {
    try {
      const taken = await takeEvent(input);
      if (taken.outcome === "malformed") {
        metrics.webhook("refused_malformed");
        log.warn("webhook refused", { reason: "malformed", path: taken.issues[0]?.path });
        return badRequest(taken.issues);
      }
      await tellFailures(taken).catch((cause: unknown) => {
        throw new NotTaken(taken.event, cause);
      });
      metrics.webhook(taken.outcome === "ignored" ? "ignored" : outcomes[taken.recorded]);
      const { id, type } = taken.event;
      if (taken.outcome === "ignored") log.info("webhook ignored", { id, type, reason: taken.reason });
      else log.info("webhook stored", { id, type, outcome: taken.recorded });
      return received();
    } catch (error) {
      metrics.webhook("not_stored");
      if (!(error instanceof NotTaken)) throw error;
      const { id, type } = error.event;
      log.error("webhook not stored", { id, type, error: errorText(error.cause) });
      return problem({ status: 503, title: "Nothing was stored; send it again" }, { "retry-after": "10" });
    }
  }
}

/** A tie that nobody could break is stored, too: by guess. */
const outcomes = { applied: "stored", duplicate: "duplicate", tie: "stored" } as const;

function received(): Response {
  return answer('{"received":true}', { headers: { "content-type": "application/json" } });
}
