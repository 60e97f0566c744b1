import { Hono } from "hono";
import type { Config } from "../core/campaign/config.ts";
import type { Assets } from "./assets.ts";
import { createCheckoutLimits } from "./limits/checkout-limits.ts";
import { errorText, type Log } from "./log.ts";
import { createLogRefusal } from "./log-refusal.ts";
import { problem } from "./http/problem.ts";
import type { Runtime } from "./http/read-body.ts";
import type { LoadWords } from "./contribute/words.ts";
import { asset } from "./routes/asset.ts";
import { checkoutStatus } from "./routes/checkout-status.ts";
import { contribute } from "./routes/contribute.ts";
import { corsHeaders } from "./http/cors.ts";
import { createCheckout } from "./routes/create-checkout.ts";
import { country } from "./routes/country.ts";
import { goal } from "./routes/goal.ts";
import { newsletter } from "./routes/newsletter.ts";
import { createLookUpCheckout } from "./routes/look-up-checkout.ts";
import { createPlaceOrder } from "./routes/place-order.ts";
import { health } from "./routes/health.ts";
import { ledger } from "./routes/ledger.ts";
import { publicConfig } from "./routes/config.ts";
import { stripeWebhook } from "./routes/stripe-webhook.ts";
import { previewKeys } from "./preview-key.ts";
import type { SparingLog } from "./sparing-log.ts";
import type { EndpointSettings } from "./settings/endpoint-settings.ts";
import type { LedgerStore } from "./store/ledger-store.ts";
import type { StripeGateway } from "./stripe/stripe-gateway.ts";
import { createTakeEvent } from "./stripe/take-event.ts";
import { createVerifyWebhook } from "./stripe/verify-webhook.ts";
import { createSignSupporterToken } from "./tokens/sign-token.ts";

/** What the handler needs to know; the rest of {@link EndpointSettings} is for what is handed to it. */
export type HandlerSettings = Pick<
  EndpointSettings,
  | "siteId"
  | "pageOrigins"
  | "returnOrigins"
  | "stripeWebhookSecrets"
  | "tokenSecrets"
  | "adminToken"
  | "trustedProxies"
  | "countryHeader"
>;

export interface EndpointOptions {
  /** As it is now: it may change while the endpoint runs. */
  readonly config: () => Config;
  readonly settings: HandlerSettings;
  readonly store: LedgerStore;
  readonly gateway: StripeGateway;
  readonly assets: Assets;
  /** What the page without JavaScript says, language by language. */
  readonly loadWords: LoadWords;
  readonly log: Log;
  /** For what senders can repeat at will. */
  readonly sparing: SparingLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A Web-standard handler: runs under any server that speaks Request and Response. */
export type Endpoint = (request: Request, runtime?: Runtime) => Response | Promise<Response>;

export function createEndpoint(options: EndpointOptions): Endpoint {
  const { config, settings, store, gateway, assets, loadWords, log, sparing, now } = options;
  const { siteId } = settings;
  const logRefusal = createLogRefusal(log, sparing);
  const pageOrigins = new Set(settings.pageOrigins);
  const returnOrigins = new Set(settings.returnOrigins);
  const limits = createCheckoutLimits(settings.trustedProxies, gateway.livemode, log, now);
  const signToken = createSignSupporterToken({ siteId, livemode: gateway.livemode }, settings.tokenSecrets, now);
  const verify = createVerifyWebhook(settings.stripeWebhookSecrets, now);
  const takeEvent = createTakeEvent({ siteId, store, gateway, log, sparing });
  const placeOrder = createPlaceOrder({ config, siteId, gateway, limits, log });
  const lookUp = createLookUpCheckout({ gateway, limits, log, now });
  const notFound = (): Response => problem({ status: 404, title: "There is nothing here" });

  // One handler per path, each for all methods: it answers 405 itself, with CORS where the asker may read it.
  const app = new Hono<{ Bindings: Runtime }>();
  app.all("/checkout", createCheckout({ config, pageOrigins, returnOrigins, limits, placeOrder, log }));
  app.all("/checkout/:id", checkoutStatus({ pageOrigins, limits, lookUp, signToken }));
  app.all("/contribute", contribute({ config, pageOrigins, limits, placeOrder, lookUp, loadWords, log, now }));
  app.all("/webhooks/stripe", stripeWebhook({ verify, takeEvent, log, sparing }));
  app.all("/config", publicConfig(config, settings.pageOrigins, previewKeys(settings.tokenSecrets, siteId), now));
  app.all("/country", country(settings.countryHeader));
  app.all("/goals/:id", goal(config, store, log, now));
  app.all("/newsletter", newsletter({ config, pageOrigins, store, limits, log, now }));
  app.all("/ledger", ledger(store, settings.adminToken, log));
  app.all("/health", health(store, sparing));
  // Not as a path of its own, `*`: every request would match two then, and pass through a chain of handlers.
  app.notFound(asset(assets, notFound));
  app.onError((error, { req }) => {
    log.error("unexpected failure", { error: errorText(error), stack: error.stack });
    // Without its own headers the widget could not read the status, and would take it for a lost connection.
    return problem({ status: 500, title: "Something went wrong here" }, corsHeaders(req.header("origin"), pageOrigins));
  });
  return (request, runtime) => {
    const answer = app.fetch(request, runtime ?? {});
    if (answer instanceof Promise)
      return answer.then((response) => {
        logRefusal(request, response);
        return response;
      });
    logRefusal(request, answer);
    return answer;
  };
}
