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
    ...(mistakes.size === 0 ? [ok("every setting is there, and can be read")] : []),
    ...(config === undefined ? [] : configFindings(serving ?? { ...config, version: undefined })),
    ...hardlyMeant(environment),
  ];
}

function configFindings({ configFile, configWarnings, version }: ServingConfig): Finding[] {
  if (configFile !== undefined)
    return [
      ok(`${configFile} is valid`),
      ...configWarnings.map((line) => warning(line, "mend it in the file; check-config says the same")),
    ];
  return [
    ok(
      version === undefined
        ? "no config file: the built-in config serves, until one is published at the desk"
        : `no config file: version ${version} serves, which was published at the desk`,
    ),
    ...configWarnings.map((line) => warning(line, "mend it at the desk")),
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
  const [, said, hint] = /^(\w+ is missing): (.*)$/.exec(line) ?? [];
  if (said !== undefined && hint !== undefined)
    return wrong(said, `set it where the endpoint's environment is: ${hint}`);
  return line.startsWith("CONFIG_FILE")
    ? wrong(line, "mend it in the file; support-appeal check-config says whether it is right")
    : wrong(line, "mend it where the endpoint's environment is set");
}

function hardlyMeant(environment: Environment): Finding[] {
  const given = (name: string): string => givenIn(environment, name) ?? "";
  const found: Finding[] = [];
  const proxies = given("TRUSTED_PROXIES");
  const host = given("HOST") || "127.0.0.1";
  if (/(^|,)\s*(0\.0\.0\.0|::)\/0\s*(,|$)/.test(proxies))
    found.push(
      wrong(
        "TRUSTED_PROXIES trusts everybody: whoever tries cards writes another address each time, and is never limited",
        "name your own proxies alone, such as 127.0.0.1 or 10.0.0.0/8",
      ),
    );
  else if (proxies === "" && isLiveKey(given("STRIPE_SECRET_KEY")))
    found.push(
      isLoopbackHost(host)
        ? warning(
            `TRUSTED_PROXIES is empty and HOST is ${host}: behind a proxy all readers share one limit`,
            "name the proxy's address; 127.0.0.1 where it runs on this machine",
          )
        : warning(
            `TRUSTED_PROXIES is empty and HOST is ${host}: right only where readers reach this port without a proxy`,
            "name the addresses of your proxy or balancer",
          ),
    );
  if (isLiveKey(given("STRIPE_SECRET_KEY")) && /(^|,)\s*http:/.test(given("PAGE_ORIGINS")))
    found.push(
      warning("PAGE_ORIGINS has pages without https, of this machine, and the key takes real money", "take them out"),
    );
  if (given("TOKEN_SECRET") !== "" && given("TOKEN_SECRET") === given("ADMIN_TOKEN"))
    found.push(warning("TOKEN_SECRET and ADMIN_TOKEN are the same", "give each a secret of its own"));
  if (given("STRIPE_API_BASE") !== "")
    found.push(
      warning(
        "STRIPE_API_BASE names another server than Stripe's: no real money moves",
        "leave it out when you mean Stripe itself",
      ),
    );
  return found;
}
