import { readFile } from "node:fs/promises";
import { parseConfig, type Config } from "../../core/campaign/config.ts";
import { parseWebAddress } from "../../core/web-address.ts";
import { idPattern } from "../../core/campaign/id-pattern.ts";
import { parseAddressRange, type AddressRange } from "./address-range.ts";

/** What an operator decides; read once, at the start. */
export interface Settings {
  readonly stripeSecretKey: string;
  readonly stripeWebhookSecrets: readonly string[];
  readonly stripeApiBase: URL | undefined;
  readonly databaseUrl: string;
  readonly pageOrigins: readonly string[];
  readonly returnOrigins: readonly string[];
  readonly siteId: string;
  readonly tokenSecret: string;
  readonly adminToken: string;
  readonly config: Config;
  /** The file that `config` was read from; undefined where the built-in one serves. */
  readonly configFile: string | undefined;
  readonly trustedProxies: readonly AddressRange[];
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** A setting that is missing or wrong, in one line that names it and never repeats a secret. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_CONFIG_FILE = "support-appeal.json";

export async function readSettings(environment: Environment): Promise<Settings> {
  const given = (name: string): string | undefined =>
    environment[name]?.trim() === "" ? undefined : environment[name]?.trim();
  const required = (name: string, hint: string): string => given(name) ?? refuse(name, `is missing: ${hint}`);

  const stripeSecretKey = matching(
    "STRIPE_SECRET_KEY",
    required("STRIPE_SECRET_KEY", "Stripe's secret or restricted key"),
    /^[sr]k_(?:test|live)_\S+$/,
    "must begin with sk_test_, sk_live_, rk_test_ or rk_live_",
  );
  const webhookSecrets = list(required("STRIPE_WEBHOOK_SECRET", "the webhook's signing secret, whsec_…"));
  for (const secret of webhookSecrets)
    matching("STRIPE_WEBHOOK_SECRET", secret, /^whsec_\S+$/, "must be one whsec_… or several, comma-separated");
  const pageOrigins = origins(
    "PAGE_ORIGINS",
    required("PAGE_ORIGINS", "the origins of the publisher's pages, such as https://news.example"),
  );
  const returnOrigins = given("RETURN_ORIGINS");
  const apiBase = given("STRIPE_API_BASE");
  const { config, configFile } = await readSettingsConfig(environment);
  return {
    stripeSecretKey,
    stripeWebhookSecrets: webhookSecrets,
    stripeApiBase: apiBase === undefined ? undefined : webAddress("STRIPE_API_BASE", apiBase),
    databaseUrl: matching(
      "DATABASE_URL",
      given("DATABASE_URL") ?? "file:support-appeal.db",
      /^(?:file:.+|postgres(?:ql)?:\/\/.+)$/,
      "must be file:… or postgres://…",
    ),
    pageOrigins,
    returnOrigins: returnOrigins === undefined ? pageOrigins : origins("RETURN_ORIGINS", returnOrigins),
    siteId: matching(
      "SITE_ID",
      given("SITE_ID") ?? "support-appeal",
      idPattern,
      "must be a short name of letters, digits and . _ : -",
    ),
    tokenSecret: atLeast(
      "TOKEN_SECRET",
      16,
      required("TOKEN_SECRET", "a secret of 16 characters or more, such as from openssl rand -base64 32"),
    ),
    adminToken: atLeast(
      "ADMIN_TOKEN",
      8,
      required("ADMIN_TOKEN", "a secret of 8 characters or more, that opens /ledger"),
    ),
    config,
    configFile,
    trustedProxies: list(given("TRUSTED_PROXIES") ?? "").map(
      (text) =>
        parseAddressRange(text) ??
        refuse("TRUSTED_PROXIES", "must be addresses or ranges such as 10.0.0.0/8, comma-separated"),
    ),
    host: given("HOST") ?? "127.0.0.1",
    port: readPort(given("PORT") ?? "8787"),
  };
}

/** Reads a publisher's config file; the message names the file and the setting in it that is wrong. */
export async function readConfigFile(path: string): Promise<Config> {
  let parsed: unknown;
  try {
    parsed = JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
  } catch (cause) {
    const why =
      cause instanceof SyntaxError ? "is not valid JSON" : isMissing(cause) ? "does not exist" : "can't be read";
    throw new SettingsError(`CONFIG_FILE ${path}: ${why}`, { cause });
  }
  const config = parseConfig(parsed);
  if (config.ok) return config.value;
  const [first] = config.issues;
  throw new SettingsError(`CONFIG_FILE ${path}: ${[first?.path, first?.message].filter(Boolean).join(" ")}`);
}

/** The publisher's config, as `serve` would take it up: `CONFIG_FILE`, else `support-appeal.json`, else the built-in. */
export function readSettingsConfig(environment: Environment): Promise<Pick<Settings, "config" | "configFile">> {
  return readConfig(environment["CONFIG_FILE"]?.trim() || undefined);
}

async function readConfig(path: string | undefined): Promise<Pick<Settings, "config" | "configFile">> {
  const configFile = path ?? DEFAULT_CONFIG_FILE;
  try {
    return { config: await readConfigFile(configFile), configFile };
  } catch (error) {
    const builtIn = parseConfig({});
    if (path !== undefined || !(error instanceof SettingsError) || !isMissing(error.cause) || !builtIn.ok) throw error;
    return { config: builtIn.value, configFile: undefined };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function refuse(name: string, why: string): never {
  throw new SettingsError(`${name} ${why}`);
}

function list(text: string): string[] {
  return text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

function matching(name: string, value: string, pattern: RegExp, why: string): string {
  return pattern.test(value) ? value : refuse(name, why);
}

function atLeast(name: string, length: number, value: string): string {
  return value.length >= length ? value : refuse(name, `must have at least ${length} characters`);
}

function webAddress(name: string, text: string): URL {
  const address = parseWebAddress(text) ?? refuse(name, "must be an https address, or http on this machine");
  return new URL(address.href);
}

/** Exactly as a browser writes it in `Origin`, because that is what it is compared with. */
function origins(name: string, text: string): string[] {
  const why =
    "must be origins such as https://news.example (no path, no slash at the end; http only on this machine), comma-separated";
  const given = list(text);
  if (given.length === 0) refuse(name, why);
  for (const origin of given) if (parseWebAddress(origin)?.origin !== origin) refuse(name, why);
  return given;
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : refuse("PORT", "must be a port number");
}
