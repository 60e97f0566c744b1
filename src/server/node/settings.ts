import { parseConfig, type Config } from "../../core/campaign/config.ts";
import { port } from "../settings/check-setting.ts";
import { endpointSettingReaders, type EndpointSettings } from "../settings/endpoint-settings.ts";
import { givenIn, readAll, type Environment } from "../settings/read-all.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { isMissing, readRunningConfig, type ConfigWarning } from "./config-file.ts";

export { SettingsError };

/** What an operator decides, with what only a server under the endpoint needs; read once, at the start. */
export interface Settings extends EndpointSettings {
  readonly config: Config;
  /** The file that `config` was read from; undefined where there is none, and the desk keeps it. */
  readonly configFile: string | undefined;
  /** The same as the publisher wrote it, as data; empty where the built-in one serves. */
  readonly configWritten: unknown;
  /** What in that file is allowed and hardly meant. */
  readonly configWarnings: readonly ConfigWarning[];
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export type SettingsConfig = Pick<Settings, "config" | "configFile" | "configWritten" | "configWarnings">;

const DEFAULT_CONFIG_FILE = "support-appeal.json";

/** Reads every setting before it throws: a {@link SettingsError} names all that is missing or wrong. */
export async function readSettings(environment: Environment): Promise<Settings> {
  const config = await readSettingsConfig(environment).catch(asMistake);
  const { file, ...settings } = readAll({
    ...endpointSettingReaders(environment),
    host: () => givenIn(environment, "HOST") ?? "127.0.0.1",
    port: () => port("PORT", givenIn(environment, "PORT") ?? "8787"),
    file: () => unlessMistake(config),
  });
  return { ...settings, ...file };
}

function asMistake(error: unknown): SettingsError {
  if (error instanceof SettingsError) return error;
  throw error;
}

function unlessMistake<Read>(read: Read | SettingsError): Read {
  if (read instanceof SettingsError) throw read;
  return read;
}

/** The publisher's config in a file: `CONFIG_FILE`, else `support-appeal.json`; else the built-in one, until one is published at the desk. */
export async function readSettingsConfig(environment: Environment, now = Date.now()): Promise<SettingsConfig> {
  const path = environment["CONFIG_FILE"]?.trim() || undefined;
  const configFile = path ?? DEFAULT_CONFIG_FILE;
  try {
    const { config, written, warnings } = await readRunningConfig(configFile, now);
    return { config, configFile, configWritten: written, configWarnings: warnings };
  } catch (error) {
    const builtIn = parseConfig({});
    if (path !== undefined || !(error instanceof SettingsError) || !isMissing(error.cause) || !builtIn.ok) throw error;
    return { config: builtIn.value, configFile: undefined, configWritten: {}, configWarnings: [] };
  }
}
