import { unwatchFile, watchFile } from "node:fs";
import type { Config } from "../../core/campaign/config.ts";
import { errorText, type Log } from "../log.ts";
import { readConfigFile, type Settings } from "./settings.ts";

export interface WatchedConfig {
  /** The last one that was valid. */
  readonly current: () => Config;
  close(): void;
}

/** Between two looks at the file, in milliseconds. Looked at, not listened to: editors put a new file in its place. */
const POLL_MS = 2000;

/** Takes up a config that changes on disk; one with mistakes is told of, and the old one goes on. */
export function watchConfig(
  { config, configFile }: Pick<Settings, "config" | "configFile">,
  log: Log,
  pollMs = POLL_MS,
): WatchedConfig {
  let current = config;
  if (configFile === undefined) return { current: () => current, close: () => undefined };
  const takeUp = async (): Promise<void> => {
    try {
      current = await readConfigFile(configFile);
      log.info("config taken up", { config: configFile });
    } catch (error) {
      log.error("config not taken up, the old one goes on", { config: configFile, error: errorText(error) });
    }
  };
  const onChange = (): void => void takeUp();
  watchFile(configFile, { interval: pollMs, persistent: false }, onChange);
  return { current: () => current, close: () => unwatchFile(configFile, onChange) };
}
