import { isLoopbackHost } from "../../core/web-address.ts";
import { ok, warning, wrong, type Finding } from "../doctor/finding.ts";
import { port } from "../settings/check-setting.ts";
import { endpointSettingReaders } from "../settings/endpoint-settings.ts";
import { givenIn, readAll, type Environment } from "../settings/read-all.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { isLiveKey } from "../stripe/is-live-key.ts";
import { readServingConfig, type ServingConfig } from "./read-serving-config.ts";
import { readSettingsConfig } from "./settings.ts";

/** Every setting, as `serve` would read it: all mistakes at once, then what is allowed and hardly meant. */
export async function checkSettings(environment: Environment, now: number): Promise<Finding[]> {
  const mistakes = new Set<string>();
  const note = (error: unknown): undefined => {
    if (!(error instanceof SettingsError)) throw error;
    for (const line of error.message.split("\n")) mistakes.add(line);
  };
  try {
    readAll({
      ...endpointSettingReaders(environment),
      port: () => port("PORT", givenIn(environment, "PORT") ?? "8787"),
    });
  } catch (error) {
    note(error);
  }
  const config = await readSettingsConfig(environment, now).catch(note);
  const serving = config === undefined ? undefined : await ifReadable(() => readServingConfig(environment, now));
  return [
    ...[...mistakes].map(mistaken),
    ...(mistakes.size === 0 ? [ok("settings-read", {})] : []),
    ...(config === undefined ? [] : configFindings(serving ?? { ...config, version: undefined })),
    ...hardlyMeant(environment),
  ];
}

function configFindings({ configFile, configWarnings, version }: ServingConfig): Finding[] {
  if (configFile !== undefined)
    return [
      ok("config-file", { file: configFile }),
      ...configWarnings.map((doubt) => warning("config-file-doubtful", { ...doubt })),
    ];
  return [
    version === undefined ? ok("config-built-in", {}) : ok("config-published", { version }),
    ...configWarnings.map((doubt) => warning("config-desk-doubtful", { ...doubt })),
  ];
}

/** What is wrong with the database is said of the database: see `checkDatabase`. */
async function ifReadable<Read>(read: () => Promise<Read>): Promise<Read | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SettingsError) return undefined;
    throw error;
  }
}

function mistaken(line: string): Finding {
  const [, setting, hint] = /^(\w+) is missing: (.*)$/.exec(line) ?? [];
  if (setting !== undefined && hint !== undefined) return wrong("setting-missing", { setting, hint });
  return wrong(line.startsWith("CONFIG_FILE") ? "config-file-wrong" : "setting-wrong", { problem: line });
}

function hardlyMeant(environment: Environment): Finding[] {
  const given = (name: string): string => givenIn(environment, name) ?? "";
  const found: Finding[] = [];
  const proxies = given("TRUSTED_PROXIES");
  const host = given("HOST") || "127.0.0.1";
  if (/(^|,)\s*(0\.0\.0\.0|::)\/0\s*(,|$)/.test(proxies)) found.push(wrong("proxies-everybody", {}));
  else if (proxies === "" && isLiveKey(given("STRIPE_SECRET_KEY")))
    found.push(warning(isLoopbackHost(host) ? "proxies-local" : "proxies-none", { host }));
  if (isLiveKey(given("STRIPE_SECRET_KEY")) && /(^|,)\s*http:/.test(given("PAGE_ORIGINS")))
    found.push(warning("pages-without-https", {}));
  if (given("TOKEN_SECRET") !== "" && given("TOKEN_SECRET") === given("ADMIN_TOKEN"))
    found.push(warning("secrets-same", {}));
  if (given("STRIPE_API_BASE") !== "") found.push(warning("stand-in", {}));
  return found;
}
