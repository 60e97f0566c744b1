import { setTimeout as wait } from "node:timers/promises";
import type Stripe from "stripe";
import { checkAccount } from "../doctor/check-account.ts";
import { checkAddress } from "../doctor/check-address.ts";
import { checkClock } from "../doctor/check-clock.ts";
import { checkDeliveries } from "../doctor/check-deliveries.ts";
import { checkDunning } from "../doctor/check-dunning.ts";
import { checkKey } from "../doctor/check-key.ts";
import { checkPaymentDomains } from "../doctor/check-payment-domains.ts";
import { checkPortal } from "../doctor/check-portal.ts";
import { checkRenewals } from "../doctor/check-renewals.ts";
import { checkWebhook } from "../doctor/check-webhook.ts";
import { ok, warning, wrong, type Finding } from "../doctor/finding.ts";
import type { FindingCode, Told } from "../../core/desk/doctor/finding.ts";
import { mendPortal } from "../doctor/mend-portal.ts";
import { mendWebhook } from "../doctor/mend-webhook.ts";
import { missingRight, stripeTrouble } from "../doctor/stripe-trouble.ts";
import { accountVersion } from "../doctor/webhook-state.ts";
import { endpointSettingReaders } from "../settings/endpoint-settings.ts";
import type { Environment } from "../settings/read-all.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { createStripeClient } from "../stripe/create-stripe-client.ts";
import { isLiveKey } from "../stripe/is-live-key.ts";
import { checkDatabase } from "./check-database.ts";
import { checkMail } from "./check-mail.ts";
import { checkSettings } from "./check-settings.ts";
import { openLedgerStore } from "./open-ledger-store.ts";
import { readServingConfig } from "./read-serving-config.ts";
import { createStripeHttpClient } from "./stripe-http-client.ts";

/** What a finding is about. */
export type DoctorArea =
  | "settings"
  | "database"
  | "mail"
  | "key"
  | "account"
  | "webhook"
  | "deliveries"
  | "portal"
  | "pages"
  | "dunning"
  | "address";

export interface RunDoctorOptions {
  readonly environment: Environment;
  /** Of the endpoint as the world sees it, without a slash at the end. */
  readonly url: string | undefined;
  /** Whether the webhook endpoint and the portal are made or mended. */
  readonly fix: boolean;
  readonly onFinding: (finding: Finding, area: DoctorArea) => void;
  readonly onDone: (done: Told) => void;
  /** Takes the signing secret of a webhook endpoint that was made: it is said this once. */
  readonly onSecret: (secret: string) => void;
}

/** What is not done where the key lacks the right to it. */
type Unlooked = Extract<FindingCode, `unseen-${string}` | `unmended-${string}`>;

/** One try of one call, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** Looks at everything that the endpoint stands on, one thing after the other, whatever is wrong with the one before. */
export async function runDoctor(options: RunDoctorOptions): Promise<void> {
  const { environment, url, onFinding } = options;
  const tellAll = (area: DoctorArea, findings: readonly Finding[]): void =>
    findings.forEach((finding) => onFinding(finding, area));
  const now = Date.now;
  const read = readable(environment);
  tellAll("settings", await checkSettings(environment, now()));

  const isLive = isLiveKey(read.secretKey ?? "");
  const mode = read.secretKey === undefined ? undefined : isLive ? "live" : "test";
  const database = read.databaseUrl === undefined ? undefined : await checkDatabase(read.databaseUrl, mode);
  tellAll("database", database?.findings ?? []);
  if (read.mail !== undefined) tellAll("mail", await checkMail(read.mail.settings, read.endpointUrl));
  if (read.deskLetter !== undefined) onFinding(ok("letter", { to: read.deskLetter.to }), "mail");
  if (read.secretKey === undefined) onFinding(warning("stripe-no-key", {}), "key");
  else if (read.apiBase === "unreadable") onFinding(warning("stripe-nowhere", {}), "key");
  else await lookAtStripe(read.secretKey, read.apiBase);
  if (url !== undefined)
    tellAll(
      "address",
      await checkAddress({ url, webhookSecret: read.webhookSecret, pageOrigin: read.pageOrigins[0], now: now() }),
    );

  async function lookAtStripe(secretKey: string, apiBase: URL | undefined): Promise<void> {
    const stripe = createStripeClient({
      secretKey,
      apiBase,
      httpClient: createStripeHttpClient(),
      timeoutMs: TIMEOUT_MS,
      retries: 2,
    });
    if (!(await say("key", "unseen-key", () => checkKey(stripe, secretKey)))) return;
    await say("key", "unseen-clock", async () => {
      const { lastResponse } = await stripe.checkout.sessions.list({ limit: 1 });
      return checkClock(lastResponse.headers["date"], now());
    });
    const spoken = await accountVersion(stripe).catch(() => undefined);
    if (options.fix) await mend(stripe, spoken);
    await say("account", "unseen-account", () => checkAccount(stripe, isLive));
    await say("webhook", "unseen-webhook", () => checkWebhook(stripe, url, spoken));
    await say("deliveries", "unseen-deliveries", () => lookAtDeliveries(stripe));
    await say("portal", "unseen-portal", () => checkPortal(stripe));
    await say("pages", "unseen-domains", () => checkPaymentDomains(stripe, read.pageOrigins));
    tellAll("dunning", checkDunning(read.dunning, read.mail?.settings !== undefined));
  }

  async function lookAtDeliveries(stripe: Stripe): Promise<Finding[]> {
    if (read.databaseUrl === undefined || database?.isReady !== true) return [warning("deliveries-without-ledger", {})];
    const ledger = await openLedgerStore(read.databaseUrl, () => undefined);
    try {
      const about = { siteId: read.siteId ?? "", livemode: isLive, now: Math.floor(now() / 1000), wait };
      return [...(await checkDeliveries(stripe, ledger.records, about)), ...(await checkRenewals(ledger.records))];
    } finally {
      await ledger.close();
    }
  }

  async function mend(stripe: Stripe, spoken: string | undefined): Promise<void> {
    const { onDone, onSecret } = options;
    await say("webhook", "unmended-webhook", async () => {
      const siteId = read.siteId ?? "support-appeal";
      await mendWebhook({ stripe, url, usualUrl: read.endpointUrl, spoken, siteId, onDone, onSecret });
      return [];
    });
    await say("portal", "unmended-portal", async () => {
      const config = await readServingConfig(environment).catch(() => undefined);
      const privacyPolicy = config?.config.publication.privacyPolicy;
      await mendPortal({ stripe, privacyPolicy, returnUrl: read.pageOrigins[0], onDone });
      return [];
    });
  }

  /** Says what a look at Stripe came to; false where Stripe did not answer at all. */
  async function say(area: DoctorArea, withoutRight: Unlooked, check: () => Promise<Finding[]>): Promise<boolean> {
    try {
      tellAll(area, await check());
      return true;
    } catch (error) {
      const right = missingRight(error);
      if (right === undefined)
        onFinding(stripeTrouble(error, read.apiBase === "unreadable" ? undefined : read.apiBase), area);
      else onFinding((withoutRight.startsWith("unmended") ? wrong : warning)(withoutRight, { right }), area);
      return right !== undefined;
    }
  }
}

/** Those settings that can be read, whatever is wrong with the others. */
function readable(environment: Environment) {
  const readers = endpointSettingReaders(environment);
  /** Never taken for Stripe itself: a key would be sent to a server that was not meant. */
  let apiBase: URL | "unreadable" | undefined = "unreadable";
  try {
    apiBase = readers.stripeApiBase();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
  }
  return {
    secretKey: ifRight(readers.stripeSecretKey),
    apiBase,
    databaseUrl: ifRight(readers.databaseUrl),
    siteId: ifRight(readers.siteId),
    pageOrigins: ifRight(readers.pageOrigins) ?? [],
    mail: ifRight(() => ({ settings: readers.mail() })),
    deskLetter: ifRight(readers.deskLetter),
    dunning: ifRight(readers.dunning) ?? "stripe",
    endpointUrl: ifRight(readers.endpointUrl),
    webhookSecret: ifRight(readers.stripeWebhookSecrets)?.[0],
  };
}

function ifRight<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    // Said by checkSettings.
    if (error instanceof SettingsError) return undefined;
    throw error;
  }
}
