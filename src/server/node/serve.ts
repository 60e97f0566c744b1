import { resolve } from "node:path";
import { builtAssets, loadServedFiles, type ServedFiles } from "./assets.ts";
import type { LoadWords } from "../contribute/words.ts";
import { createEndpoint } from "../endpoint.ts";
import type { ConnectionBounds } from "./guard-connections.ts";
import { keepConfig } from "./keep-config.ts";
import { createLineWriter } from "./line-writer.ts";
import { createNodeServer } from "./node-server.ts";
import { createLog, type Log } from "../log.ts";
import { createPrometheusMetrics } from "./prometheus-metrics.ts";
import { createRequestLog } from "../request-log.ts";
import type { Settings } from "./settings.ts";
import type { Setup } from "../setup/setup.ts";
import { createSparingLog } from "../sparing-log.ts";
import { inTime } from "../in-time.ts";
import { startDailyJob } from "../jobs/daily-job.ts";
import { purgeConsents } from "../jobs/purge-consents.ts";
import { purgeLinks } from "../jobs/purge-links.ts";
import { postDeskLetter } from "../desk/post-desk-letter.ts";
import { createFindNotices } from "../notices/find-notices.ts";
import { createSharesOfTheDay } from "../learning/shares-of-the-day.ts";
import { noteCampaignDays } from "../learning/note-campaign-days.ts";
import { keepLooking } from "../kept-config/keep-looking.ts";
import { startJobs, type Jobs } from "../jobs/start-jobs.ts";
import { startReminderSweep } from "../jobs/sweep-reminders.ts";
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
  /** The same where they were read before. */
  readonly files?: Promise<ServedFiles>;
  readonly store?: LedgerStore;
  readonly gateway?: StripeGateway;
  readonly log?: Log;
  readonly connections?: ConnectionBounds;
  /** Makes and looks at the settings at the desk; without it they are the operator's alone. */
  readonly setup?: Setup;
  /** Whether it also does by itself what nobody asks for: see `startJobs`. */
  readonly jobs?: boolean;
  /** Between two looks at whether a day has begun, in milliseconds. */
  readonly jobPollMs?: number;
  /** Between two looks at the config's file, or at what was published, in milliseconds. */
  readonly configPollMs?: number;
  /** Between two looks at the outbox, in milliseconds. */
  readonly mailPollMs?: number;
  /** Between two writes of what was counted, in milliseconds. */
  readonly tallyEveryMs?: number;
  /** Between two looks at the reminders that are over, in milliseconds. */
  readonly reminderSweepMs?: number;
  /** Kinds of mail besides ours, for tests. */
  readonly composers?: Composers;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** The clock of those who sign webhooks, where `now` is another one. */
  readonly webhookNow?: () => number;
  /** The clock of readers' devices, where `now` is another one. */
  readonly deviceNow?: () => number;
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

/** Starts the endpoint on Node. */
export async function serve(settings: Settings, options: ServeOptions): Promise<RunningServer> {
  const { loadWords, now = Date.now } = options;
  const log = createRequestLog(options.log ?? createLog(createLineWriter(process.stdout)));
  const sparing = createSparingLog(log);
  const store = options.store ?? (await openStore(settings, openLedgerStore, log, (path) => resolve(path)));
  const pollMs = options.configPollMs;
  const config = await keepConfig({ settings, store, log, sparing, now, pollMs }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const shares = createSharesOfTheDay({ store, config: config.current, now });
  const looking = keepLooking({ kept: shares, sparing, everyMs: pollMs });
  try {
    // A start is no reason to show something else until the next look.
    await shares.look();
    const { assets, deskFiles } = await (options.files ?? loadServedFiles(options.assetsDirectory ?? builtAssets));
    const gateway =
      options.gateway ??
      createStripeGateway({
        secretKey: settings.stripeSecretKey,
        apiBase: settings.stripeApiBase,
        checkoutDomain: () => config.current().publication.checkoutDomain,
        siteId: settings.siteId,
        now,
        httpClient: createStripeHttpClient(),
      });
    const server = createNodeServer({ settings, log, sparing, connections: options.connections });
    const metrics = createPrometheusMetrics(now);
    const tallies = createTallyFold({
      store: measured(store.tallies, "store", metrics),
      sparing,
      everyMs: options.tallyEveryMs,
    });
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
      keptConfig: config,
      lay: (given) => shares.lay(given),
      settings,
      store,
      gateway,
      tallies,
      assets,
      ...(deskFiles === undefined ? {} : { deskFiles }),
      setup: options.setup,
      loadWords,
      log,
      sparing,
      metrics,
      exposition: metrics,
      isStopping: server.isStopping,
      mailer,
      now,
      webhookNow: options.webhookNow,
      deviceNow: options.deviceNow,
    });
    const url = await server.listen(endpoint);
    log.info(`listening on ${url}`, {
      url,
      config: settings.configFile ?? servingVersion(config.live().version),
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
        startDailyJob({
          name: "how campaigns are shown",
          run: noteCampaignDays({ store, config: config.current, now }),
          ...daily,
        }),
        startDailyJob({ name: "old links", run: purgeLinks({ store, now }), ...daily }),
        startDailyJob({ name: "old consents", run: purgeConsents({ store, log, now }), ...daily }),
        ...(mailer === undefined || settings.deskLetter === undefined
          ? []
          : [startDailyJob({ name: "the desk's letter", run: postDeskLetter({ mailer, now }), ...daily })]),
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
        looking.stop();
        for (const job of jobs) job.close();
        sweep.stop();
        const begun = performance.now();
        await Promise.all([server.stop(REQUESTS_TIMEOUT_MS), mailer?.close(MAIL_TIMEOUT_MS)]);
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
    looking.stop();
    await store.close();
    throw error;
  }
}

function servingVersion(version: number | undefined): string {
  return version === undefined ? "built in" : `version ${version}`;
}
