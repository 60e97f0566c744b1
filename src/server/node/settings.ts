import { parseConfig, type Config } from "../../core/campaign/config.ts";
import { idPattern } from "../../core/campaign/id-pattern.ts";
import { isLiveKey } from "../stripe/is-live-key.ts";
import { parseAddressRange, type AddressRange } from "./address-range.ts";
import {
  apiBase,
  atLeast,
  list,
  matching,
  origins,
  port,
  refuse,
  secretKey,
  signingSecrets,
  token,
  webhookSecrets,
} from "./check-setting.ts";
import { isMissing, readRunningConfig } from "./config-file.ts";
import { SettingsError } from "./settings-error.ts";

export { SettingsError };

/** What an operator decides; read once, at the start. */
export interface Settings {
  readonly stripeSecretKey: string;
  readonly stripeWebhookSecrets: readonly string[];
  readonly stripeApiBase: URL | undefined;
  readonly databaseUrl: string;
  readonly pageOrigins: readonly string[];
  readonly returnOrigins: readonly string[];
  readonly siteId: string;
  /** The first one signs, all of them are believed. */
  readonly tokenSecrets: readonly string[];
  readonly adminToken: string;
  readonly config: Config;
  /** The file that `config` was read from; undefined where the built-in one serves. */
  readonly configFile: string | undefined;
  /** What in that file is allowed and hardly meant, a line each. */
  readonly configWarnings: readonly string[];
  readonly trustedProxies: readonly AddressRange[];
  /** In lower case. */
  readonly countryHeader: string | undefined;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_CONFIG_FILE = "support-appeal.json";

/** Reads every setting before it throws: a {@link SettingsError} names all that is missing or wrong. */
export async function readSettings(environment: Environment): Promise<Settings> {
  const problems = new Set<string>();
  const note = (error: unknown): undefined => {
    if (!(error instanceof SettingsError)) throw error;
    problems.add(error.message);
  };
  const read = settingReaders(environment);
  for (const readOne of Object.values(read)) {
    try {
      readOne();
    } catch (error) {
      note(error);
    }
  }
  const config = await readSettingsConfig(environment).catch(note);
  if (config === undefined || problems.size > 0) throw new SettingsError([...problems].join("\n"));
  return {
    stripeSecretKey: read.stripeSecretKey(),
    stripeWebhookSecrets: read.stripeWebhookSecrets(),
    stripeApiBase: read.stripeApiBase(),
    databaseUrl: read.databaseUrl(),
    pageOrigins: read.pageOrigins(),
    returnOrigins: read.returnOrigins(),
    siteId: read.siteId(),
    tokenSecrets: read.tokenSecrets(),
    adminToken: read.adminToken(),
    ...config,
    trustedProxies: read.trustedProxies(),
    countryHeader: read.countryHeader(),
    host: read.host(),
    port: read.port(),
  };
}

/** How each is read, in the order in which its mistakes are told. */
function settingReaders(environment: Environment) {
  const given = (name: string): string | undefined =>
    environment[name]?.trim() === "" ? undefined : environment[name]?.trim();
  const required = (name: string, hint: string): string => given(name) ?? refuse(name, `is missing: ${hint}`);
  const pageOrigins = (): string[] =>
    origins(
      "PAGE_ORIGINS",
      required("PAGE_ORIGINS", "the origins of the publisher's pages, such as https://news.example"),
    );
  return {
    stripeSecretKey: () =>
      secretKey("STRIPE_SECRET_KEY", required("STRIPE_SECRET_KEY", "Stripe's secret or restricted key")),
    stripeWebhookSecrets: () =>
      webhookSecrets(
        "STRIPE_WEBHOOK_SECRET",
        required("STRIPE_WEBHOOK_SECRET", "the webhook's signing secret, whsec_…"),
      ),
    stripeApiBase: () => {
      const base = given("STRIPE_API_BASE");
      return base === undefined
        ? undefined
        : apiBase("STRIPE_API_BASE", base, isLiveKey(given("STRIPE_SECRET_KEY") ?? ""));
    },
    databaseUrl: () =>
      matching(
        "DATABASE_URL",
        given("DATABASE_URL") ?? "file:support-appeal.db",
        /^(?:file:.+|postgres(?:ql)?:\/\/.+)$/,
        "must be file:… or postgres://…",
      ),
    pageOrigins,
    returnOrigins: () => {
      const returnOrigins = given("RETURN_ORIGINS");
      return returnOrigins === undefined ? pageOrigins() : origins("RETURN_ORIGINS", returnOrigins);
    },
    siteId: () =>
      matching(
        "SITE_ID",
        given("SITE_ID") ?? "support-appeal",
        idPattern,
        "must be a short name of letters, digits and . _ : -",
      ),
    tokenSecrets: () =>
      signingSecrets(
        "TOKEN_SECRET",
        required("TOKEN_SECRET", "a secret of 16 characters or more, such as from openssl rand -base64 32"),
      ),
    adminToken: () =>
      token(
        "ADMIN_TOKEN",
        atLeast("ADMIN_TOKEN", 8, required("ADMIN_TOKEN", "a secret of 8 characters or more, that opens /ledger")),
      ),
    trustedProxies: () =>
      list(given("TRUSTED_PROXIES") ?? "").map(
        (text) =>
          parseAddressRange(text) ??
          refuse("TRUSTED_PROXIES", "must be addresses or ranges such as 10.0.0.0/8, comma-separated"),
      ),
    countryHeader: () => {
      const header = given("COUNTRY_HEADER");
      return header === undefined
        ? undefined
        : matching(
            "COUNTRY_HEADER",
            header,
            /^[A-Za-z][A-Za-z0-9-]*$/,
            "must be a header's name, such as CF-IPCountry",
          ).toLowerCase();
    },
    host: () => given("HOST") ?? "127.0.0.1",
    port: () => port("PORT", given("PORT") ?? "8787"),
  };
}

/** The publisher's config, as `serve` would take it up: `CONFIG_FILE`, else `support-appeal.json`, else the built-in. */
export async function readSettingsConfig(
  environment: Environment,
  now = Date.now(),
): Promise<Pick<Settings, "config" | "configFile" | "configWarnings">> {
  const path = environment["CONFIG_FILE"]?.trim() || undefined;
  const configFile = path ?? DEFAULT_CONFIG_FILE;
  try {
    const { config, warnings } = await readRunningConfig(configFile, now);
    return { config, configFile, configWarnings: warnings };
  } catch (error) {
    const builtIn = parseConfig({});
    if (path !== undefined || !(error instanceof SettingsError) || !isMissing(error.cause) || !builtIn.ok) throw error;
    return { config: builtIn.value, configFile: undefined, configWarnings: [] };
  }
}
