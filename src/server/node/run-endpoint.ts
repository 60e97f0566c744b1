import { AsyncLocalStorage } from "node:async_hooks";
import { builtAssets, loadServedFiles } from "./assets.ts";
import { createSetup } from "./setup/create-setup.ts";
import { errorText, type Log } from "../log.ts";
import { isReadByOthers, readSettingsFile, settingsFileOf, writeSettingsFile } from "./settings-file.ts";
import { needsSetup } from "../settings/needs-setup.ts";
import type { KeptSettings } from "../settings/kept-settings.ts";
import { withKeptSettings } from "../settings/kept-settings.ts";
import type { Environment } from "../settings/read-all.ts";
import { readSettings, SettingsError } from "./settings.ts";
import { serve, type RunningServer, type ServeOptions } from "./serve.ts";
import { serveSetup } from "./serve-setup.ts";

export interface RunEndpointOptions extends Omit<ServeOptions, "setup" | "files" | "log"> {
  readonly log: Log;
  /** The operator's own, without what was made at the desk. */
  readonly environment: Environment;
  /** Called where neither the new settings nor the old ones start any more. */
  readonly onLost: (error: unknown) => void;
}

/** Long enough for the answer that says so to be on its way, in milliseconds. */
const RESTART_AFTER_MS = 150;

/**
 * The endpoint with the settings of the environment and of the desk; where there are none yet, the setup. Settings made
 * at the desk are taken up at once: what runs ends gently, and begins anew on the same port. Where they don't start,
 * those before them do.
 */
export async function runEndpoint(options: RunEndpointOptions): Promise<RunningServer> {
  const { environment, log, onLost } = options;
  const file = settingsFileOf(environment);
  const files = loadServedFiles(options.assetsDirectory ?? builtAssets);
  // Told where they are waited for.
  files.catch(() => undefined);
  let isClosed = false;
  /** Why the new settings were not taken up. */
  let failure: string | undefined;
  /** What is begun by a request and outlives it is no part of that. */
  const outside = AsyncLocalStorage.snapshot();
  let changing: Promise<void> = Promise.resolve();
  /** What was taken at the first start, also where the settings left it open. */
  let port: number | undefined;

  async function start(): Promise<RunningServer> {
    const kept = await readSettingsFile(file);
    if (await isReadByOthers(file))
      log.warn("others may read the settings' file, which holds secrets: chmod 600", { file });
    if (needsSetup(environment, kept)) {
      const led = await serveSetup({ ...options, files, kept, failure: () => failure, port, restart });
      if (led !== undefined) return led;
    }
    const settings = await readSettings(withKeptSettings(environment, kept));
    const setup = createSetup({ environment, phase: "running", failure: () => failure, restart, log });
    return await serve({ ...settings, port: port ?? settings.port }, { ...options, files, setup });
  }

  function restart(before: KeptSettings): void {
    const again = (): void => void (changing = changing.then(() => takeUp(before)).catch(onLost));
    outside(() => setTimeout(again, RESTART_AFTER_MS));
  }

  async function takeUp(before: KeptSettings): Promise<void> {
    if (isClosed) return;
    try {
      // Mistakes are found while the old one still runs: a file of the operator's may have got some meanwhile.
      await readSettings(withKeptSettings(environment, await readSettingsFile(file)));
    } catch (error) {
      await goBack(before, error);
      return;
    }
    log.info("new settings from the desk: starting with them");
    await current.close();
    try {
      current = await start();
      failure = undefined;
    } catch (error) {
      await goBack(before, error);
      current = await start();
    }
  }

  async function goBack(before: KeptSettings, error: unknown): Promise<void> {
    const why = error instanceof SettingsError ? error.message : errorText(error);
    log.error("the endpoint does not start with the new settings: the old ones go on", { error: why });
    await writeSettingsFile(file, before);
    failure = why;
  }

  let current = await start();
  port = Number(new URL(current.url).port) || undefined;
  return {
    url: current.url,
    async close() {
      isClosed = true;
      await changing;
      await current.close();
    },
  };
}
