import { unwatchFile, watchFile } from "node:fs";
import { errorText, type Log } from "../log.ts";
import type { KeptConfig } from "../kept-config/kept-config.ts";
import { readRunningConfig, type ConfigWarning } from "./config-file.ts";
import type { Settings } from "./settings.ts";

export interface WatchedConfig extends KeptConfig {
  close(): void;
}

/** Between two looks at the file, in milliseconds. Looked at, not listened to: editors put a new file in its place. */
const POLL_MS = 2000;

/** Takes up a config that changes on disk; one with mistakes is told of, and the old one goes on. */
export function watchConfig(
  { config, configWritten, configWarnings }: Pick<Settings, "config" | "configWritten" | "configWarnings">,
  configFile: string,
  log: Log,
  now: () => number,
  pollMs = POLL_MS,
): WatchedConfig {
  let current = config;
  let written = configWritten;
  warnOf(configWarnings, log);
  const takeUp = async (): Promise<void> => {
    try {
      const read = await readRunningConfig(configFile, now());
      current = read.config;
      written = read.written;
      log.info("config taken up", { config: configFile });
      warnOf(read.warnings, log);
    } catch (error) {
      log.error("config not taken up, the old one goes on", { config: configFile, error: errorText(error) });
    }
  };
  const onChange = (): void => void takeUp();
  watchFile(configFile, { interval: pollMs, persistent: false }, onChange);
  return {
    keptIn: "file",
    file: configFile,
    current: () => current,
    live: () => ({ config: written }),
    // The file is watched as it is.
    look: async () => undefined,
    close: () => unwatchFile(configFile, onChange),
  };
}

function warnOf(warnings: readonly ConfigWarning[], log: Log): void {
  for (const { line } of warnings) log.warn(line);
}
