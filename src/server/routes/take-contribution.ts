import type { Config } from "../../core/campaign/config.ts";
import { chosenAmount } from "../../core/checkout/chosen-amount.ts";
import { answerPage, type AnswerOptions } from "../pages/answer-page.ts";
import { openAsking, type Asking } from "../contribute/asking.ts";
import { attemptsOf } from "../contribute/attempts.ts";
import { chooseLanguage } from "../pages/choose-language.ts";
import { formView } from "../contribute/form-view.ts";
import { refusalView } from "../contribute/outcome-view.ts";
import { readSender } from "../contribute/own-origin.ts";
import { readChoice } from "../contribute/read-choice.ts";
import { readFields } from "../contribute/read-fields.ts";
import { createSpeech, type Speech } from "../contribute/speech.ts";
import { toRequest } from "../contribute/to-request.ts";
import { wishesQuery } from "../contribute/wishes.ts";
import type { CheckoutProblem, LoadWords } from "../contribute/words.ts";
import { answer } from "../http/answer.ts";
import { isForm } from "../http/media-type.ts";
import { readBody, refuseBody } from "../http/read-body.ts";
import { readReturnUrls } from "../http/return-urls.ts";
import type { Route } from "../http/route.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import { callerOf } from "../limits/client-address.ts";
import type { Log } from "../log.ts";
import type { Placed, PlaceOrder } from "./place-order.ts";

export interface TakeContributionOptions {
  /** As it is now. */
  readonly config: () => Config;
  readonly pageOrigins: ReadonlySet<string>;
  readonly limits: CheckoutLimits;
  readonly placeOrder: PlaceOrder;
  readonly loadWords: LoadWords;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A form with every field filled has less than 1 KiB. */
const MAX_BODY_BYTES = 16_384;

/** `POST /contribute`: what `POST /checkout` does, for a form; whatever is wrong comes back as a page. */
export function takeContribution(options: TakeContributionOptions): Route {
  const { config: current, pageOrigins, limits, placeOrder, loadWords, log, now } = options;
  return async ({ req, env }) => {
    const config = current();
    const { headers } = req.raw;
    const speak = async (wished?: string): Promise<Speech> => {
      const locale = chooseLanguage(wished, headers.get("accept-language"));
      return createSpeech(await loadWords(locale), locale, config);
    };
    const refuse = async (status: number, reason: string, more: AnswerOptions["headers"] = {}): Promise<Response> => {
      const speech = await speak();
      const content = refusalView(config, speech, wishesQuery({ locale: speech.locale }));
      return answerPage(content, config, speech, { status, reason, headers: more });
    };

    const sender = readSender(req.raw, pageOrigins);
    if (!sender.isOurs) return await refuse(403, "origin");
    const { ownOrigin } = sender;
    const caller = callerOf(headers, env);
    const knocked = limits.knock(caller);
    if (knocked > 0) return ask(openAsking(config, {}, now()), await speak(), problemOf(waiting(knocked)));
    if (ownOrigin === undefined) return await refuse(400, "the Host is no place to come back to");
    if (!isForm(headers.get("content-type"))) return await refuse(415, "the body must be a form");
    const body = await readBody(req.raw, MAX_BODY_BYTES, env);
    if (body === "cut-short") return refuseBody(body, log);
    if (body === "too-large") return await refuse(413, "the body is too large");
    if (body === "encoded") return await refuse(415, "the body must not be encoded", { "accept-encoding": "identity" });
    const fields = readFields(body);
    if (fields === undefined) return await refuse(400, "a field stands twice in the form");
    const asking = readChoice(fields, config, now());
    if (asking === undefined) return await refuse(400, "interval or currency is not offered");

    const speech = await speak(fields.get("locale"));
    const { locale } = speech;
    const chosen = chosenAmount(asking.choice, asking.offered, locale);
    if (!chosen.ok)
      return ask({ ...asking, amountProblem: chosen }, speech, { status: 422, reason: `amount ${chosen.reason}` });
    const request = toRequest(asking, chosen.amount, { locale, ownOrigin, config });
    if (!request.ok)
      return await refuse(400, request.issues.map(({ path, message }) => `${path} ${message}`).join(", "));
    const urls = readReturnUrls(request.value.returnUrl, new Set([ownOrigin]));
    if (urls === undefined) return await refuse(400, "returnUrl is no page of ours");

    const slowedDown = await limits.createUnproven(caller);
    if (slowedDown > 0) return ask(asking, speech, slowed(slowedDown));
    let placed: Placed = { outcome: "attempt-used" };
    for (const attemptId of attemptsOf(asking.attemptId, request.value)) {
      placed = await placeOrder({ ...request.value, attemptId }, urls, caller);
      if (placed.outcome !== "attempt-used") break;
    }
    if (placed.outcome === "created") return answer(null, { status: 303, headers: { location: placed.url } });
    return ask(asking, speech, problemOf(placed));

    /** The form again, with all that the reader chose and wrote. */
    function ask(left: Asking, speech: Speech, { checkoutProblem, ...answer }: Asked): Response {
      // What Stripe has refused once it refuses again under the same id; where it said nothing, it may have a session.
      const attemptId = checkoutProblem === undefined || keepsItsId.has(checkoutProblem) ? left.attemptId : undefined;
      const again = { ...left, attemptId: attemptId ?? crypto.randomUUID() };
      const asked = checkoutProblem === undefined ? again : { ...again, checkoutProblem };
      return answerPage(formView(asked, config, speech), config, speech, answer);
    }
  };
}

/** Problems after which the reader's next try is the same one. */
const keepsItsId: ReadonlySet<CheckoutProblem> = new Set(["busy", "slowed-down", "too-many"]);

interface Asked extends AnswerOptions {
  readonly checkoutProblem?: CheckoutProblem;
}

/** For so long we say that it is a minute, in seconds; what takes longer is ten at most. */
const A_MINUTE = 90;

const waiting = (seconds: number) => ({ outcome: "wait", seconds }) as const;

/** Somebody tests cards: who can do no proof of work is let through sparingly, and told what else they can do. */
function slowed(seconds: number): Asked {
  const headers = { "retry-after": String(seconds) };
  return { checkoutProblem: "slowed-down", reason: "slowed-down", status: 429, headers };
}

/** What the reader is told: what will never be taken, what their network has had enough of, and what may be in a minute. */
function problemOf(placed: Exclude<Placed, { outcome: "created" }>): Asked {
  const busy = { checkoutProblem: "busy", reason: "busy" } as const;
  if (placed.outcome === "attempt-used") return { ...busy, status: 409, reason: "attempt-used" };
  if (placed.outcome === "wait") {
    const { seconds } = placed;
    const checkoutProblem = seconds > A_MINUTE ? "too-many" : "busy";
    return { checkoutProblem, reason: checkoutProblem, status: 429, headers: { "retry-after": String(seconds) } };
  }
  const { status, code, field, retryAfter } = placed.failure;
  if (code === "busy")
    return { ...busy, status, ...(retryAfter === undefined ? {} : { headers: { "retry-after": retryAfter } }) };
  return field === "amount"
    ? { checkoutProblem: "refused-amount", status: 422, reason: "stripe" }
    : { checkoutProblem: "refused", status: 502, reason: "stripe" };
}
