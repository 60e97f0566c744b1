import type { Config } from "../../core/campaign/config.ts";
import { returnParameters } from "../../core/checkout/return-parameters.ts";
import { answerPage, type AnswerOptions } from "../pages/answer-page.ts";
import { openAsking, type Asking } from "../contribute/asking.ts";
import { chooseLanguage } from "../pages/choose-language.ts";
import { formView } from "../contribute/form-view.ts";
import { outcomeView, unconfirmedView } from "../contribute/outcome-view.ts";
import type { PageContent } from "../pages/page.ts";
import { createSpeech } from "../contribute/speech.ts";
import { readWishes, wishesQuery } from "../contribute/wishes.ts";
import type { LoadWords } from "../contribute/words.ts";
import type { EndpointContext } from "../http/route.ts";
import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import { callerOf } from "../limits/client-address.ts";
import type { LookedUp, LookUpCheckout } from "./look-up-checkout.ts";

export interface ShowContributeOptions {
  /** As it is now. */
  readonly config: () => Config;
  readonly limits: CheckoutLimits;
  readonly lookUp: LookUpCheckout;
  readonly loadWords: LoadWords;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** `GET /contribute`: the form; or, for one who comes back from Stripe's page, what became of it. */
export function showContribute({ config: current, limits, lookUp, loadWords, now }: ShowContributeOptions) {
  return async ({ req, env }: EndpointContext): Promise<Response> => {
    const config = current();
    const { headers } = req.raw;
    const query = new URL(req.raw.url).searchParams;
    const wishes = readWishes(query, config);
    const locale = chooseLanguage(wishes.locale, headers.get("accept-language"));
    const speech = createSpeech(await loadWords(locale), locale, config);
    const here = { ...wishes, locale };
    const answer = (content: PageContent, options?: AnswerOptions): Response =>
      answerPage(content, config, speech, options);
    const ask = (change: Partial<Asking> = {}): Response =>
      answer(formView({ ...openAsking(config, wishes, now()), ...change }, config, speech));

    const id = query.get(returnParameters.session);
    if (id === null) return ask(query.has(returnParameters.cancelled) ? { notice: "cancelled" } : {});
    const found = await look(id);
    if (found.outcome === "unknown") return ask();
    const again = `${wishesQuery(here)}&${new URLSearchParams({ [returnParameters.session]: id })}`;
    // The address names a session, which is for nobody else to know.
    const secret = { "referrer-policy": "no-referrer" };
    if (found.outcome !== "found") return answer(unconfirmedView(config, speech, again), whyUnconfirmed(found, secret));
    const { status, interval, amount, currency, trouble } = found.checkout;
    if (status === "expired") return ask({ notice: "expired" });
    if (status === "open") return answer(unconfirmedView(config, speech, again), { headers: secret });
    const gift = { status, interval, amount, currency, trouble };
    return answer(outcomeView(gift, config, speech, wishesQuery(here)), { headers: secret });

    async function look(session: string): Promise<LookedUp> {
      const caller = callerOf(headers, env);
      const seconds = limits.knock(caller);
      return seconds > 0 ? { outcome: "wait", seconds } : await lookUp(session, caller);
    }
  };
}

function whyUnconfirmed(
  found: Extract<LookedUp, { outcome: "wait" | "failed" }>,
  headers: Readonly<Record<string, string>>,
): AnswerOptions {
  if (found.outcome === "wait")
    return { status: 429, reason: "busy", headers: { ...headers, "retry-after": String(found.seconds) } };
  const { retryAfter, status } = found.failure;
  return { status, headers: retryAfter === undefined ? headers : { ...headers, "retry-after": retryAfter } };
}
