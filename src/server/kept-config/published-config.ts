import type { Config } from "../../core/campaign/config.ts";
import { withSuggestions } from "../../core/campaign/suggest-setting.ts";
import type { Log } from "../log.ts";
import type { ConfigStore, WholeConfigVersion } from "../store/config-store.ts";
import type { KeptConfig, LiveConfig } from "./kept-config.ts";
import { takeUpConfig } from "./take-up-config.ts";

export interface PublishedConfigOptions {
  readonly configs: ConfigStore;
  /** Serves until the first one is published. */
  readonly builtIn: Config;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** So many versions are looked at for one that this release can read, when it starts. */
const LOOKED_BACK = 100;
const TOLD_ISSUES = 20;

/**
 * What was published at the desk: see {@link KeptConfig}. What this release can't read, because another one has
 * published it, is told of once, and the last good one goes on; where there was none yet, the newest that can be read.
 *
 * @returns after a first look: nothing else than what was published is ever served
 */
export async function openPublishedConfig({ configs, builtIn, log, now }: PublishedConfigOptions): Promise<KeptConfig> {
  let current = builtIn;
  let live: LiveConfig = { config: {} };
  /** What can't be read. */
  const refused = new Set<number>();
  // Of two looks at once, the one that was begun later knows better.
  let begun = 0;
  let settled = 0;

  function takeUp({ version, at, config: written }: WholeConfigVersion): boolean {
    const { config, issues } = takeUpConfig(written);
    const said = withSuggestions(issues, written)
      .slice(0, TOLD_ISSUES)
      .map(({ path, message }) => `${path} ${message}`.trim())
      .join("; ");
    if (config === undefined) {
      refused.add(version);
      log.error("published config not taken up, the last good one goes on", { version, issues: said });
      return false;
    }
    current = config;
    live = { version, since: at, config: written };
    log.info("config taken up", { version });
    if (said !== "") log.warn("limits of the config are beyond Stripe's, and moved", { version, issues: said });
    return true;
  }

  async function look(): Promise<void> {
    const turn = ++begun;
    const seconds = Math.floor(now() / 1000);
    const serving = await configs.serving(seconds);
    const isNew = serving !== undefined && serving !== live.version && !refused.has(serving);
    const whole = isNew ? await configs.version(serving) : undefined;
    if (turn < settled) return;
    settled = turn;
    if (whole === undefined || takeUp(whole) || live.version !== undefined) return;
    await lookBack(seconds);
  }

  async function lookBack(seconds: number): Promise<void> {
    const served = (await configs.versions({ limit: LOOKED_BACK }))
      .filter(({ at, withdrawnAt, version }) => withdrawnAt === undefined && at <= seconds && !refused.has(version))
      .sort((one, other) => other.at - one.at || other.version - one.version);
    for (const { version } of served) {
      const whole = await configs.version(version);
      if (whole !== undefined && takeUp(whole)) return;
    }
  }

  await look();
  return { keptIn: "desk", current: () => current, live: () => live, look };
}
