import { Hono } from "hono";
import type { Config } from "../core/campaign/config.ts";
import type { Assets } from "./assets.ts";
import { createBrake } from "./limits/brake.ts";
import { createOtherBrakes } from "./limits/other-brakes.ts";
import { createChallenges } from "./limits/challenges.ts";
import { createCheckoutLimits } from "./limits/checkout-limits.ts";
import { createMemoryRateLimit } from "./limits/memory-rate-limit.ts";
import { readPaymentSignal } from "./limits/payment-signal.ts";
import type { CreateRateLimit } from "./limits/rate-limit.ts";
import { createSharedRateLimits } from "./limits/shared-rate-limit.ts";
import { errorText, type Log } from "./log.ts";
import { createLogRefusal } from "./log-refusal.ts";
import { endpointUrlOf } from "./http/endpoint-url-of.ts";
import { problem } from "./http/problem.ts";
import type { Runtime } from "./http/read-body.ts";
import type { Route, RouteName } from "./http/route.ts";
import { requestIdOf, strictTransport } from "./http/transport-headers.ts";
import type { Mailer } from "./mail/mailer.ts";
import { measured } from "./metrics/measured.ts";
import { noMetrics, type CallOutcome, type Exposition, type Metrics } from "./metrics/metrics.ts";
import { createObserve, unexpected } from "./observe.ts";
import type { LoadWords } from "./contribute/words.ts";
import { afterTheGift } from "./routes/after-the-gift.ts";
import { asset } from "./routes/asset.ts";
import { checkoutStatus } from "./routes/checkout-status.ts";
import { contribute } from "./routes/contribute.ts";
import { pageStyles } from "./routes/page-styles.ts";
import { stylesPath } from "./pages/styles-path.ts";
import { createCheckout } from "./routes/create-checkout.ts";
import { country } from "./routes/country.ts";
import { createDeskSessions } from "./desk/desk-sessions.ts";
import { createReadToday } from "./desk/read-today.ts";
import { desk } from "./routes/desk.ts";
import { goal } from "./routes/goal.ts";
import { newsletter } from "./routes/newsletter.ts";
import { tallies } from "./routes/tallies.ts";
import { createLookUpCheckout } from "./routes/look-up-checkout.ts";
import { createPlaceOrder } from "./routes/place-order.ts";
import { health } from "./routes/health.ts";
import { ledger } from "./routes/ledger.ts";
import { metricsPage } from "./routes/metrics.ts";
import { publicConfig } from "./routes/config.ts";
import { stripeWebhook } from "./routes/stripe-webhook.ts";
import type { KeptConfig } from "./kept-config/kept-config.ts";
import { readPreview } from "./kept-config/read-preview.ts";
import { createPreviewKeys } from "./preview-key.ts";
import type { RequestLog } from "./request-log.ts";
import { createTellFailures } from "./notices/tell-failures.ts";
import type { Setup } from "./setup/setup.ts";
import { createTestGifts } from "./setup/test-gifts.ts";
import type { SharesOfTheDay } from "./learning/shares-of-the-day.ts";
import type { SparingLog } from "./sparing-log.ts";
import type { EndpointSettings } from "./settings/endpoint-settings.ts";
import type { LedgerStore } from "./store/ledger-store.ts";
import type { TallyFold } from "./tallies/tally-fold.ts";
import { StripeUnavailable, type StripeGateway } from "./stripe/stripe-gateway.ts";
import { createNoteHeard } from "./stripe/note-heard.ts";
import { createTakeEvent } from "./stripe/take-event.ts";
import { createVerifyWebhook } from "./stripe/verify-webhook.ts";
import { createWithManagePage } from "./manage/with-manage-page.ts";
import { createSignSupporterToken } from "./tokens/sign-token.ts";

/** What the handler needs to know; the rest of {@link EndpointSettings} is for what is handed to it. */
export type HandlerSettings = Pick<
  EndpointSettings,
  | "siteId"
  | "dunning"
  | "pageOrigins"
  | "returnOrigins"
  | "stripeWebhookSecrets"
  | "tokenSecrets"
  | "adminToken"
  | "trustedProxies"
  | "countryHeader"
  | "endpointUrl"
  | "deskReadToken"
>;

export interface EndpointOptions {
  /** As it is now: it may change while the endpoint runs. */
  readonly config: () => Config;
  /** Where that comes from: without it, the desk neither shows nor changes it. */
  readonly keptConfig?: KeptConfig;
  /** What of the day is laid over it for readers; nothing where it is left out. */
  readonly lay?: SharesOfTheDay["lay"];
  readonly settings: HandlerSettings;
  readonly store: LedgerStore;
  readonly gateway: StripeGateway;
  /** Adds up what pages count: whoever made it writes it out at the end. */
  readonly tallies: TallyFold;
  readonly assets: Assets;
  /** The desk's page and what it loads, by their address under `/desk`; without them there is no desk. */
  readonly deskFiles?: Assets;
  /** Makes and looks at the settings at the desk; without it they are the operator's alone. */
  readonly setup?: Setup | undefined;
  /** What the page without JavaScript says, language by language. */
  readonly loadWords: LoadWords;
  readonly log: Log;
  /** For what senders can repeat at will. */
  readonly sparing: SparingLog;
  /** Nothing is counted where it is not given. */
  readonly metrics?: Metrics;
  /** What `GET /metrics` answers; without it there is no such route. */
  readonly exposition?: Exposition;
  /** Takes mail to readers; where there is none, nothing is offered that needs it. */
  readonly mailer?: Mailer | undefined;
  /** Runs what answers a request that the server under it has not named: see `RequestLog`. */
  readonly during?: RequestLog["during"];
  /** Whether the server under it ends, and what is under way is the last. */
  readonly isStopping?: () => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The clock of those who sign webhooks, where `now` is another one. */
  readonly webhookNow?: (() => number) | undefined;
  /** The clock of readers' devices, where `now` is another one. */
  readonly deviceNow?: (() => number) | undefined;
}

/** A Web-standard handler: runs under any server that speaks Request and Response. */
export type Endpoint = (request: Request, runtime?: Runtime) => Response | Promise<Response>;

export function createEndpoint(options: EndpointOptions): Endpoint {
  const { settings, assets, loadWords, log, sparing, now, mailer } = options;
  const {
    metrics = noMetrics,
    isStopping = () => false,
    lay = (same) => same,
    during = (_requestId, work) => work(),
  } = options;
  const { siteId, tokenSecrets } = settings;
  const mailedFrom = () => (mailer === undefined ? undefined : settings.endpointUrl);
  const withManagePage = createWithManagePage(mailedFrom);
  const config = (): Config => withManagePage(options.config());
  const store = measured(options.store, "store", metrics);
  const gateway = measured(options.gateway, "stripe", metrics, outcomeOf);
  const { livemode } = gateway;
  const pageOrigins = new Set(settings.pageOrigins);
  const returnOrigins = new Set(settings.returnOrigins);
  const createRateLimit: CreateRateLimit =
    store.counts === undefined
      ? (_name, rate) => createMemoryRateLimit(rate, now)
      : createSharedRateLimits({ counts: store.counts, addressKey: store.addressKey, sparing, now });
  const { counts } = store;
  const brake = createBrake(log, now, counts && createOtherBrakes(counts, sparing));
  const { trustedProxies } = settings;
  const limits = createCheckoutLimits({ trustedProxies, livemode, brake, log, now, createRateLimit });
  const challenges = createChallenges({ siteId, tokenSecrets, createRateLimit, now });
  const noteHeard = createNoteHeard({ notebook: store.notebook, sparing, now });
  const onSigned = (event: unknown): void => {
    noteHeard();
    gifts.hear(event);
    const signal = readPaymentSignal(event, { siteId, livemode });
    if (signal !== undefined) brake.hear(signal);
  };
  const signToken = createSignSupporterToken({ siteId, livemode }, tokenSecrets, now);
  const verify = createVerifyWebhook(settings.stripeWebhookSecrets, options.webhookNow ?? now);
  const takeEvent = createTakeEvent({ siteId, store, gateway, log, sparing });
  const tellFailures = createTellFailures({ mailer, dunning: settings.dunning, siteId, livemode, now });
  const placeOrder = createPlaceOrder({ config, siteId, loadWords, gateway, limits, log, metrics });
  const lookUp = createLookUpCheckout({ gateway, limits, log, now });
  const gifts = createTestGifts({
    ...settings,
    config,
    livemode,
    placeOrder,
    lookUp,
    notebook: store.notebook,
    sparing,
    now,
  });
  const observe = createObserve({ pageOrigins, logRefusal: createLogRefusal(log, sparing), log, metrics });

  // One handler per path, each for all methods: it answers 405 itself, with CORS where the asker may read it.
  const app = new Hono<{ Bindings: Runtime }>();
  const serve = (path: string, name: RouteName, route: Route) => app.all(path, observe(name, route));
  const from = { config, pageOrigins, limits, placeOrder, lookUp, log, now };
  serve("/checkout", "/checkout", createCheckout({ ...from, returnOrigins, challenges, metrics }));
  serve("/checkout/:id", "/checkout/{id}", checkoutStatus({ ...from, signToken }));
  serve("/contribute", "/contribute", contribute({ ...from, loadWords }));
  serve(`/${stylesPath}`, "widget", pageStyles());
  serve(
    "/webhooks/stripe",
    "/webhooks/stripe",
    stripeWebhook({ verify, takeEvent, tellFailures, onSigned, log, sparing, metrics }),
  );
  const previews = createPreviewKeys(tokenSecrets, siteId, now);
  const withManagePageToo = createWithManagePage(mailedFrom);
  const keptIn = options.keptConfig?.keptIn ?? "file";
  const readDraft = async () => {
    const read = await readPreview({ keptIn, current: options.config }, store.configs, Math.floor(now() / 1000));
    return read.config === undefined ? read : { ...read, config: withManagePageToo(read.config) };
  };
  const sendsMail = (request: Request) => mailer !== undefined && endpointUrlOf(request, settings) !== undefined;
  serve(
    "/config",
    "/config",
    publicConfig({ ...from, lay, origins: settings.pageOrigins, previews, readDraft, sendsMail }),
  );
  serve("/country", "/country", country(settings.countryHeader));
  serve("/goals/:id", "/goals/{id}", goal(config, store, log, now));
  serve("/newsletter", "/newsletter", newsletter({ ...from, store }));
  const { endpointUrl } = settings;
  const supporters = measured(gateway.supporters, "stripe", metrics, outcomeOf);
  const known = { siteId, livemode, tokenSecrets, returnOrigins, endpointUrl, signToken, loadWords };
  for (const [path, route] of afterTheGift({ ...from, ...known, store, supporters, mailer, metrics, sparing }))
    serve(path, path, route);
  serve("/tallies", "/tallies", tallies({ ...from, tallies: options.tallies, now: options.deviceNow ?? now }));
  serve("/ledger", "/ledger", ledger(store, settings.adminToken, log));
  serve("/health", "/health", health(store, sparing, isStopping));
  if (options.deskFiles !== undefined) {
    const sessions = createDeskSessions({ ...settings, now });
    const { keptConfig: kept, deskFiles: files, setup } = options;
    const readToday = createReadToday({
      store,
      config,
      livemode,
      now,
      isTested: () => brake.isOn(),
      sendsMail: mailer !== undefined,
    });
    const atDesk = observe(
      "/desk/",
      desk({ ...from, store, livemode, sessions, readToday, kept, previews, files, setup, gifts }),
    );
    for (const path of ["/desk", "/desk/*"]) app.all(path, atDesk);
  }
  if (options.exposition !== undefined) serve("/metrics", "/metrics", metricsPage(options.exposition));
  // Not as a path of its own, `*`: every request would match two then, and pass through a chain of handlers.
  const nothing = observe("none", () => problem({ status: 404, title: "There is nothing here" }));
  const widget = observe("widget", asset(assets, nothing));
  app.notFound((context) => (assets.has(context.req.path) ? widget : nothing)(context));
  // What fails in a route is answered there: see `observe`.
  app.onError((error, { req }) => {
    log.error("unexpected failure", { error: errorText(error), stack: error.stack });
    return unexpected(req.raw, pageOrigins);
  });
  return (request, runtime) => {
    // Node's server has named the request, and says so in the answer, before it comes here.
    if (runtime?.requestId !== undefined) return app.fetch(request, runtime);
    const requestId = requestIdOf(request.headers.get("x-request-id"));
    const answer = during(requestId, () => app.fetch(request, { ...runtime, requestId }));
    const name = (response: Response) => named(request, requestId, response);
    return answer instanceof Promise ? answer.then(name) : name(answer);
  };
}

/** For a runtime that leaves it to us. */
function named(request: Request, requestId: string, response: Response): Response {
  response.headers.set("x-request-id", requestId);
  if (request.url.startsWith("https:")) response.headers.set(...strictTransport);
  return response;
}

function outcomeOf(error: unknown): CallOutcome {
  return error instanceof StripeUnavailable ? error.reason : "failed";
}
