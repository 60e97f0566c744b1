import { parseConfig, type Config } from "../core/campaign/config.ts";
import { withSuggestions } from "../core/campaign/suggest-setting.ts";
import { learns } from "../core/campaign/learning.ts";
import type { Assets } from "./assets.ts";
import type { LoadWords } from "./contribute/words.ts";
import { createEndpoint, type Endpoint } from "./endpoint.ts";
import type { KeptConfig } from "./kept-config/kept-config.ts";
import { lookWhenAsked } from "./kept-config/keep-looking.ts";
import { openPublishedConfig, type PublishedConfigOptions } from "./kept-config/published-config.ts";
import { takeUpConfig } from "./kept-config/take-up-config.ts";
import { createLog, type Log } from "./log.ts";
import type { Exposition, Metrics } from "./metrics/metrics.ts";
import { readEndpointSettings } from "./settings/endpoint-settings.ts";
import type { Environment } from "./settings/read-all.ts";
import { SettingsError } from "./settings/settings-error.ts";
import { createSharesOfTheDay } from "./learning/shares-of-the-day.ts";
import { createRequestLog } from "./request-log.ts";
import { createSparingLog } from "./sparing-log.ts";
import { openStore, type OpenStore } from "./store/open-store.ts";
import { createStripeGateway } from "./stripe/create-stripe-gateway.ts";
import { createTallyFold } from "./tallies/tally-fold.ts";

export interface OpenEndpointOptions {
  /** The same variables as for `support-appeal serve`, but for `HOST`, `PORT` and `CONFIG_FILE`. */
  readonly environment: Environment;
  /** `openLedgerStore` of `support-appeal/endpoint/files`, or `openPostgresLedger` of `support-appeal/endpoint/postgres`. */
  readonly openStore: OpenStore;
  /**
   * What stands in `support-appeal.json`, as data. Where it is left out, what was published at the desk of an endpoint
   * on the same database serves; the built-in one until then.
   */
  readonly config?: unknown;
  /** The widget's files, by `loadAssets` of `support-appeal/endpoint/files`. Without them none is served: a CDN does. */
  readonly assets?: Assets;
  /**
   * The publisher's desk, by `loadDeskFiles` of `support-appeal/endpoint/files`: served under `/desk/`. Without it there is
   * no desk here.
   */
  readonly deskFiles?: Assets | undefined;
  /** What the page without JavaScript says: `loadWords` of this entry. */
  readonly loadWords: LoadWords;
  /** What is counted and shown at `GET /metrics`: `createPrometheusMetrics` of `support-appeal/endpoint/files`. */
  readonly metrics?: Metrics & Exposition;
  /** One JSON object a line on the console where it is left out. */
  readonly log?: Log;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface OpenedEndpoint {
  /** Answers a request. Tell it the other end of the socket (`{ socketAddress }`), or all readers share one limit. */
  readonly fetch: Endpoint;
  /** For the beginning of the end: from now on `GET /health` says 503, so that a balancer sends nobody else. */
  drain(): void;
  /** Writes what was counted, and closes the store. Wait for what is under way first. */
  close(): Promise<void>;
}

/**
 * The endpoint for a server of your own: Bun's, Deno's, a Worker. Throws a {@link SettingsError} with a line for each
 * setting that is missing or wrong.
 */
export async function openEndpoint(options: OpenEndpointOptions): Promise<OpenedEndpoint> {
  const { environment, loadWords, assets = new Map(), deskFiles, now = Date.now } = options;
  const log = createRequestLog(options.log ?? createLog((line) => console.log(line.trimEnd()), now));
  let isStopping = false;
  const settings = readEndpointSettings(environment);
  const given = options.config === undefined ? undefined : ofCode(options.config);
  const sparing = createSparingLog(log);
  const store = await openStore(settings, options.openStore, log);
  const kept = given ?? (await openPublished({ configs: store.configs, log, now }, () => store.close()));
  const shares = createSharesOfTheDay({ store, config: kept.current, now });
  if (kept.current().appeals.some(learns)) {
    try {
      await shares.look();
    } catch (error) {
      await store.close();
      throw error;
    }
    log.info(
      "learn: shares are worked out by `support-appeal serve` alone; where none runs on this database, the written weights stay",
    );
  }
  const tallies = createTallyFold({ store: store.tallies, sparing });
  const { stripeSecretKey: secretKey, stripeApiBase: apiBase, siteId } = settings;
  const gateway = createStripeGateway({
    secretKey,
    apiBase,
    checkoutDomain: () => kept.current().publication.checkoutDomain,
    siteId,
    now,
  });
  const answer = createEndpoint({
    config: kept.current,
    keptConfig: kept,
    lay: (given) => shares.lay(given),
    settings,
    store,
    gateway,
    tallies,
    assets,
    ...(deskFiles === undefined ? {} : { deskFiles }),
    loadWords,
    log,
    during: (requestId, work) => log.during(requestId, work),
    isStopping: () => isStopping,
    sparing,
    ...(options.metrics === undefined ? {} : { metrics: options.metrics, exposition: options.metrics }),
    now,
  });
  const lookAtBoth = async (): Promise<void> => {
    await kept.look();
    await shares.look();
  };
  const look = lookWhenAsked({ kept: { look: lookAtBoth }, sparing }, () => performance.now());
  const asksStore = given === undefined || given.current().appeals.some(learns);
  return {
    fetch: asksStore
      ? async (request, runtime) => {
          await look();
          return await answer(request, runtime);
        }
      : answer,
    drain: () => void (isStopping = true),
    async close() {
      await tallies.flush();
      sparing.flush();
      await store.close();
    },
  };
}

/** The publisher's own code has the word. As `serve` takes a file up: see {@link takeUpConfig}. */
function ofCode(written: unknown): KeptConfig {
  const { config, issues } = takeUpConfig(written);
  if (config === undefined) {
    const lines = withSuggestions(issues, written).map(({ path, message }) => `config: ${path} ${message}`.trim());
    throw new SettingsError(lines.join("\n"));
  }
  return {
    keptIn: "file",
    current: () => config,
    live: () => ({ config: written }),
    look: async () => undefined,
  };
}

async function openPublished(
  options: Omit<PublishedConfigOptions, "builtIn">,
  close: () => Promise<void>,
): Promise<KeptConfig> {
  try {
    return await openPublishedConfig({ ...options, builtIn: builtIn() });
  } catch (error) {
    await close();
    throw error;
  }
}

function builtIn(): Config {
  const parsed = parseConfig({});
  if (!parsed.ok) throw new TypeError("the built-in config is one");
  return parsed.value;
}
