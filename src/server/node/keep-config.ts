import type { KeptConfig } from "../kept-config/kept-config.ts";
import { keepLooking } from "../kept-config/keep-looking.ts";
import { openPublishedConfig } from "../kept-config/published-config.ts";
import type { Log } from "../log.ts";
import type { SparingLog } from "../sparing-log.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import type { Settings } from "./settings.ts";
import { watchConfig } from "./watch-config.ts";

export interface KeepConfigOptions {
  readonly settings: Settings;
  readonly store: Pick<LedgerStore, "configs">;
  readonly log: Log;
  readonly sparing: SparingLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Between two looks, in milliseconds. */
  readonly pollMs?: number | undefined;
}

/** The file where there is one, else what is published at the desk; kept up to date until it is closed. */
export async function keepConfig(options: KeepConfigOptions): Promise<KeptConfig & { close(): void }> {
  const { settings, store, log, sparing, now, pollMs } = options;
  if (settings.configFile !== undefined) return watchConfig(settings, settings.configFile, log, now, pollMs);
  const { configs } = store;
  const kept = await openPublishedConfig({ configs, builtIn: settings.config, log, now });
  const looking = keepLooking({ kept, sparing, everyMs: pollMs });
  return { ...kept, close: () => looking.stop() };
}
