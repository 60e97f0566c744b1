import { errorText, type Log } from "../log.ts";
import type { SparingLog } from "../sparing-log.ts";
import { only } from "../http/only.ts";
import { badRequest, problem } from "../http/problem.ts";
import { readBody, refuseBody } from "../http/read-body.ts";
import { NotTaken, type TakeEvent } from "../stripe/take-event.ts";
import type { VerifyWebhook } from "../stripe/verify-webhook.ts";
import type { Route } from "../http/route.ts";

export interface StripeWebhookOptions {
  readonly verify: VerifyWebhook;
  readonly takeEvent: TakeEvent;
  readonly log: Log;
  readonly sparing: SparingLog;
}

/** Stripe's events stay under 256 KB. */
const MAX_BODY_BYTES = 524_288;

/**
 * `POST /webhooks/stripe`. 200 means: on disk. Stripe sends again whatever was answered otherwise, for three
 * days, so a failure is answered as one, and what will never be right with 400.
 */
export function stripeWebhook({ verify, takeEvent, log, sparing }: StripeWebhookOptions): Route {
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
    return await take(verified.event);
  });

  async function take(input: unknown): Promise<Response> {
    try {
      const taken = await takeEvent(input);
      if (taken.outcome === "malformed") {
        log.warn("webhook refused", { reason: "malformed", path: taken.issues[0]?.path });
        return badRequest(taken.issues);
      }
      const { id, type } = taken.event;
      if (taken.outcome === "ignored") log.info("webhook ignored", { id, type, reason: taken.reason });
      else log.info("webhook stored", { id, type, outcome: taken.recorded });
      return received();
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      const { id, type } = error.event;
      log.error("webhook not stored", { id, type, error: errorText(error.cause) });
      return problem({ status: 503, title: "Nothing was stored; send it again" }, { "retry-after": "10" });
    }
  }
}

function received(): Response {
  return new Response('{"received":true}', { headers: { "content-type": "application/json" } });
}
