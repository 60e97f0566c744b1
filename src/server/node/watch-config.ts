import { unwatchFile, watchFile } from "node:fs";
import type { Config } from "../../core/campaign/config.ts";
import { errorText, type Log } from "../log.ts";
import { readRunningConfig } from "./config-file.ts";
import type { Settings } from "./settings.ts";

export interface WatchedConfig {
  /** The last one that was valid. */
  readonly current: () => Config;
  close(): void;
}

/** Between two looks at the file, in milliseconds. Looked at, not listened to: editors put a new file in its place. */
const POLL_MS = 2000;

/** Takes up a config that changes on disk; one with mistakes is told of, and the old one goes on. */
export function watchConfig(
  { config, configFile, configWarnings }: Pick<Settings, "config" | "configFile" | "configWarnings">,
  log: Log,
  now: () => number,
  pollMs = POLL_MS,
): WatchedConfig {
  let current = config;
  warnOf(configWarnings, log);
  if (configFile === undefined) return { current: () => current, close: () => undefined };
  const takeUp = async (): Promise<void> => {
    try {
      const read = await readRunningConfig(configFile, now());
      current = read.config;
      log.info("config taken up", { config: configFile });
      warnOf(read.warnings, log);
    } catch (error) {
      log.error("config not taken up, the old one goes on", { config: configFile, error: errorText(error) });
    }
  };
  const onChange = (): void => void takeUp();
  watchFile(configFile, { interval: pollMs, persistent: false }, onChange);
  return { current: () => current, close: () => unwatchFile(configFile, onChange) };
}

function warnOf(warnings: readonly string[], log: Log): void {
  for (const warning of warnings) log.warn(warning);
}
