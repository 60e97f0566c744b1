import { createServer, IncomingMessage, type Server, type ServerResponse } from "node:http";
import { resolve } from "node:path";
import { getRequestListener, RequestError } from "@hono/node-server";
import { answerBrokenRequests } from "./answer-broken-requests.ts";
import { builtAssets, loadAssets, loadDeskFiles } from "./assets.ts";
import type { LoadWords } from "../contribute/words.ts";
import { createEndpoint } from "../endpoint.ts";
import { closeUnlessRead, endGently, hasBody } from "./end-gently.ts";
import { guardConnections, type ConnectionBounds } from "./guard-connections.ts";
import { createLineWriter } from "./line-writer.ts";
import { createLog, type Log } from "../log.ts";
import { problem } from "../http/problem.ts";
import type { Runtime } from "../http/read-body.ts";
import { isForwardedHttps, requestIdOf, strictTransport } from "../http/transport-headers.ts";
import { createPrometheusMetrics } from "./prometheus-metrics.ts";
import { createRequestLog } from "../request-log.ts";
import { readIncoming } from "./read-incoming.ts";
import { SettingsError, type Settings } from "./settings.ts";
import { createSparingLog } from "../sparing-log.ts";
import { createStopGently } from "./stop-gently.ts";
import { inTime } from "../in-time.ts";
import { startDailyJob } from "../jobs/daily-job.ts";
import { purgeConsents } from "../jobs/purge-consents.ts";
import { purgeLinks } from "../jobs/purge-links.ts";
import { createFindNotices } from "../notices/find-notices.ts";
import { startJobs, type Jobs } from "../jobs/start-jobs.ts";
import { startReminderSweep } from "../jobs/sweep-reminders.ts";
import { watchConfig } from "./watch-config.ts";
import { openMailer } from "./open-mailer.ts";
import type { Composers } from "../mail/compose.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import { openStore } from "../store/open-store.ts";
import { openLedgerStore } from "./open-ledger-store.ts";
import { createStripeHttpClient } from "./stripe-http-client.ts";
import { createStripeGateway } from "../stripe/create-stripe-gateway.ts";
import type { StripeGateway } from "../stripe/stripe-gateway.ts";
import { createTallyFold } from "../tallies/tally-fold.ts";
import { measured } from "../metrics/measured.ts";

export interface ServeOptions {
  /** What the page without JavaScript says, language by language. */
  readonly loadWords: LoadWords;
  /** Where the widget's files are; by default what `npm run build` made. */
  readonly assetsDirectory?: string;
  readonly store?: LedgerStore;
  readonly gateway?: StripeGateway;
  readonly log?: Log;
  readonly connections?: ConnectionBounds;
  /** Whether it also does by itself what nobody asks for: see `startJobs`. */
  readonly jobs?: boolean;
  /** Between two looks at whether a day has begun, in milliseconds. */
  readonly jobPollMs?: number;
  /** Between two looks at the config's file, in milliseconds. */
  readonly configPollMs?: number;
  /** Between two looks at the outbox, in milliseconds. */
  readonly mailPollMs?: number;
  /** Between two looks at the reminders that are over, in milliseconds. */
  readonly reminderSweepMs?: number;
  /** Kinds of mail besides ours, for tests. */
  readonly composers?: Composers;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** The clock of those who sign webhooks and of readers' devices, where `now` is another one. */
  readonly webhookNow?: () => number;
}

export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Lets what is under way finish, for ten seconds at most, then closes the store. */
  close(): Promise<void>;
}

/** How long a stopping server waits for requests under way, in milliseconds, and for all, its store too: within ten seconds it has ended. */
const REQUESTS_TIMEOUT_MS = 9000;
const STOP_TIMEOUT_MS = 9700;
/** For mail that is being handed over, in milliseconds. */
const MAIL_TIMEOUT_MS = 8000;
/** Node's own default, made explicit: more is answered 431. */
const MAX_HEADER_BYTES = 16_384;
/** Longer than balancers keep theirs (60 s), or a request crosses our closing and is answered 502 by them. */
const KEEP_ALIVE_MS = 72_000;
/** Stripe and browsers send in one go. Counted from a request's first byte, so a kept connection may rest for longer. */
const TIMEOUTS_MS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 500,
  keepAliveTimeout: KEEP_ALIVE_MS,
} as const;
/** Without a byte in either direction, in milliseconds: longer than Stripe and the store may take for an answer. */
const STALL_MS = 30_000;
const CONNECTIONS: ConnectionBounds = {
  max: 1000,
  maxPerAddress: 200,
  dawdleMs: 1000,
  // Node ends those that send nothing; a little later, those that send empty lines to stay.
  restMs: KEEP_ALIVE_MS + 3000,
  answerMs: 120_000,
};

/** Starts the endpoint on Node. */
export async function serve(settings: Settings, options: ServeOptions): Promise<RunningServer> {
  const { loadWords, now = Date.now } = options;
  const log = createRequestLog(options.log ?? createLog(createLineWriter(process.stdout)));
  const sparing = createSparingLog(log);
  const store = options.store ?? (await openStore(settings, openLedgerStore, log, (path) => resolve(path)));
  const config = watchConfig(settings, log, now, options.configPollMs);
  try {
    const assetsDirectory = options.assetsDirectory ?? builtAssets;
    const assets = await loadAssets(assetsDirectory);
    const deskFiles = await loadDeskFiles(assetsDirectory);
    const gateway =
      options.gateway ??
      createStripeGateway({
        secretKey: settings.stripeSecretKey,
        apiBase: settings.stripeApiBase,
        siteId: settings.siteId,
        now,
        httpClient: createStripeHttpClient(),
      });
    // Without a Host we say so ourselves, as of any other request that can't be read.
    const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, requireHostHeader: false, ...TIMEOUTS_MS });
    const stopping = createStopGently(server);
    answerBrokenRequests(server, sparing, stopping);
    const metrics = createPrometheusMetrics(now);
    const tallies = createTallyFold({ store: measured(store.tallies, "store", metrics), sparing });
    const { composers, mailPollMs: pollMs } = options;
    const mailer = openMailer({
      config: config.current,
      settings,
      store,
      gateway,
      log,
      sparing,
      metrics,
      now,
      pollMs,
      composers,
    });
    const endpoint = createEndpoint({
      config: config.current,
      settings,
      store,
      gateway,
      tallies,
      assets,
      ...(deskFiles === undefined ? {} : { deskFiles }),
      loadWords,
      log,
      sparing,
      metrics,
      exposition: metrics,
      isStopping: stopping.isStopping,
      mailer,
      now,
      webhookNow: options.webhookNow,
    });
    const listener = getRequestListener(
      (request, { incoming, outgoing }) => {
        if (!(incoming instanceof IncomingMessage)) return endpoint(request);
        const answer = endpoint(request, toRuntime(incoming, outgoing));
        return hasBody(incoming) ? closeUnlessRead(answer, incoming, outgoing) : answer;
      },
      { autoCleanupIncoming: false, errorHandler: unreadable },
    );
    const isOfProxy = ({ socket: { remoteAddress = "" } }: IncomingMessage): boolean =>
      settings.trustedProxies.some((range) => range.includes(remoteAddress));
    const onRequest = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
      const { "x-request-id": named, "x-forwarded-proto": proto } = incoming.headers;
      const requestId = requestIdOf(named);
      outgoing.setHeader("x-request-id", requestId);
      if (isForwardedHttps(proto) && isOfProxy(incoming)) outgoing.setHeader(...strictTransport);
      if (hasBody(incoming)) endGently(incoming, outgoing);
      void log.during(requestId, () => listener(incoming, outgoing));
    };
    // Whatever it expects of us it gets an answer.
    server.on("request", onRequest).on("checkExpectation", onRequest);
    server.setTimeout(STALL_MS);
    guardConnections(server, options.connections ?? CONNECTIONS, settings.trustedProxies);
    const url = await listen(server, settings.host, settings.port);
    log.info(`listening on ${url}`, {
      url,
      config: settings.configFile ?? "built in",
      mode: gateway.livemode ? "live" : "test",
      widget: assets.has("/embed.js"),
    });
    mailer?.start();
    const jobs = options.jobs === true ? startAllJobs() : [];
    function startAllJobs(): readonly Jobs[] {
      const daily = { log, now, pollMs: options.jobPollMs };
      const found = mailer === undefined ? undefined : createFindNotices({ store, gateway, mailer, now });
      return [
        startJobs({ store, gateway, log, now }),
        startDailyJob({ name: "old links", run: purgeLinks({ store, now }), ...daily }),
        startDailyJob({ name: "old consents", run: purgeConsents({ store, log, now }), ...daily }),
        ...(found === undefined
          ? []
          : [startDailyJob({ name: "notices", run: async (signal) => void (await found(signal)), ...daily })]),
      ];
    }

    const { reminders } = store;
    const sweep = startReminderSweep({ reminders, sparing, now, everyMs: options.reminderSweepMs });
    return {
      url,
      async close() {
        log.info("stopping: what is under way has ten seconds");
        config.close();
        for (const job of jobs) job.close();
        sweep.stop();
        const begun = performance.now();
        await Promise.all([stopping.stop(REQUESTS_TIMEOUT_MS), mailer?.close(MAIL_TIMEOUT_MS)]);
        // A store that does not let go, for instance of a database that hangs, is left: what it has promised is on disk.
        const close = async () => {
          await tallies.flush();
          await store.close();
        };
        await inTime(STOP_TIMEOUT_MS - (performance.now() - begun), close, () =>
          log.error("the store did not close in time, and is left"),
        );
        sparing.flush();
        log.info("stopped");
      },
    };
  } catch (error) {
    config.close();
    await store.close();
    throw error;
  }
}

function toRuntime(incoming: IncomingMessage, outgoing: { getHeader(name: string): unknown }): Runtime {
  return {
    socketAddress: incoming.socket.remoteAddress,
    requestId: String(outgoing.getHeader("x-request-id")),
    readBody: (maxBytes) => readIncoming(incoming, maxBytes),
  };
}

/** What is HTTP, and no request: without a Host, or with one that is no name. */
function unreadable(error: unknown): Response {
  if (error instanceof RequestError) return problem({ status: 400, title: "The request can't be read" });
  return problem({ status: 500, title: "Something went wrong here" });
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      const name = error.code === "EADDRINUSE" || error.code === "EACCES" ? "PORT" : "HOST";
      reject(
        new SettingsError(
          name === "PORT"
            ? `PORT ${port} is ${error.code === "EACCES" ? "not ours to take" : "busy"}`
            : `HOST ${host} is no address of this machine`,
          { cause: error },
        ),
      );
    };
    server.once("error", onError);
    server.listen(port, host, () => {
      server.off("error", onError);
      const address = server.address();
      const bound = typeof address === "object" && address !== null ? address.port : port;
      resolve(`http://${host.includes(":") ? `[${host}]` : host}:${bound}`);
    });
  });
}
