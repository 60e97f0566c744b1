import { randomBytes } from "node:crypto";
import type { ServedFiles } from "./assets.ts";
import { createNodeServer } from "./node-server.ts";
import { createRequestLog } from "../request-log.ts";
import { createSetup } from "./setup/create-setup.ts";
import { createSetupEndpoint } from "../setup-endpoint.ts";
import { port } from "../settings/check-setting.ts";
import { endpointSettingReaders } from "../settings/endpoint-settings.ts";
import { withKeptSettings, type KeptSettings } from "../settings/kept-settings.ts";
import { givenIn, readAll, type Environment } from "../settings/read-all.ts";
import { createSparingLog } from "../sparing-log.ts";
import { tokenSecrets } from "../tokens/token-secrets.ts";
import { readSettingsConfig, SettingsError } from "./settings.ts";
import type { RunningServer, ServeOptions } from "./serve.ts";
import type { Log } from "../log.ts";

export interface ServeSetupOptions extends Pick<ServeOptions, "connections" | "now"> {
  readonly files: Promise<ServedFiles>;
  readonly log: Log;
  /** The operator's own. */
  readonly environment: Environment;
  readonly kept: KeptSettings;
  /** Why what was set was not taken up. */
  readonly failure: () => string | undefined;
  /** In place of the settings' own, where one was taken already. */
  readonly port: number | undefined;
  readonly restart: (before: KeptSettings) => void;
}

/** For what is under way when the endpoint takes its place, in milliseconds. */
const STOP_TIMEOUT_MS = 5000;

/**
 * Leads through the setup, on the port on which the endpoint will answer. Undefined where the desk was not built, and
 * nobody could be led.
 */
export async function serveSetup(options: ServeSetupOptions): Promise<RunningServer | undefined> {
  const { environment, kept, failure, restart, now = Date.now } = options;
  const settings = await readOthers(withKeptSettings(environment, kept));
  const { deskFiles: files } = await options.files;
  if (files === undefined) return undefined;
  const log = createRequestLog(options.log);
  const sparing = createSparingLog(log);
  const given = tokenSecrets(givenIn(withKeptSettings(environment, kept), "TOKEN_SECRET") ?? "");
  const [tokenSecret = randomBytes(32).toString("base64url")] = given;
  const instance = crypto.randomUUID();
  const setup = createSetup({ environment, phase: "setting-up", failure, instance, tokenSecret, restart, log });
  const secrets = given.length > 0 ? given : [tokenSecret];
  const server = createNodeServer({
    settings: { ...settings, port: options.port ?? settings.port },
    log,
    sparing,
    connections: options.connections,
  });
  const url = await server.listen(
    createSetupEndpoint({ ...settings, tokenSecrets: secrets, files, setup, instance, log, sparing, now }),
  );
  log.warn(`not set up yet: open ${url}/desk/ and sign in with ADMIN_TOKEN`, { url, desk: `${url}/desk/` });
  return {
    url,
    async close() {
      await server.stop(STOP_TIMEOUT_MS);
      sparing.flush();
    },
  };
}

/** What is not asked for at the desk stops the start as ever. */
async function readOthers(environment: Environment) {
  const readers = endpointSettingReaders(environment);
  const {
    stripeSecretKey: _key,
    stripeWebhookSecrets: _secrets,
    pageOrigins,
    returnOrigins,
    tokenSecrets: own,
    ...rest
  } = readers;
  const config = await readSettingsConfig(environment).catch((error: unknown) => {
    if (error instanceof SettingsError) return error;
    throw error;
  });
  const ifGiven = (name: string, read: () => unknown) => (): void => {
    if (givenIn(environment, name) !== undefined) read();
  };
  const read = readAll({
    ...rest,
    pageOrigins: ifGiven("PAGE_ORIGINS", pageOrigins),
    returnOrigins: ifGiven("RETURN_ORIGINS", returnOrigins),
    tokenSecrets: ifGiven("TOKEN_SECRET", own),
    host: () => givenIn(environment, "HOST") ?? "127.0.0.1",
    port: () => port("PORT", givenIn(environment, "PORT") ?? "8787"),
    config: () => {
      if (config instanceof SettingsError) throw config;
    },
  });
  const { siteId, adminToken, deskReadToken, trustedProxies, host, port: at } = read;
  return { siteId, adminToken, deskReadToken, trustedProxies, host, port: at };
}
