import { checkAccount } from "../../doctor/check-account.ts";
import { checkKey } from "../../doctor/check-key.ts";
import type { Finding } from "../../doctor/finding.ts";
import { findEndpoints } from "../../doctor/find-endpoints.ts";
import { endpointSettingReaders } from "../../settings/endpoint-settings.ts";
import { SettingsError } from "../../settings/settings-error.ts";
import { stripeProblem } from "../../setup/stripe-problem.ts";
import type { StepAnswer } from "../../../core/desk/setup-answers.ts";
import { isLiveKey } from "../../stripe/is-live-key.ts";
import { checkDatabase } from "../check-database.ts";
import { makeWebhook } from "./make-webhook.ts";
import { refused, setBy, settingsNow, stripeOf, type SetupContext } from "./setup-context.ts";

/**
 * A key is taken once Stripe takes it, it has every right that the endpoint stands on, and the database holds no money
 * of the other mode. Where it is of an account that knows nothing of the webhook yet, that is made anew with it: a key
 * without it would let gifts go uncounted.
 */
export async function takeKey(context: SetupContext, written: string): Promise<StepAnswer> {
  const { all, given } = await settingsNow(context);
  if (setBy(context.environment, {}, "STRIPE_SECRET_KEY") === "environment") return refused("environment");
  const key = written.trim();
  if (key.startsWith("pk_")) return refused("key-publishable");
  const readers = endpointSettingReaders({ ...all, STRIPE_SECRET_KEY: key });
  if (!isRight(readers.stripeSecretKey)) return refused("key-malformed");
  if (!isRight(readers.stripeApiBase)) return refused("key-at-sandbox");
  const apiBase = readers.stripeApiBase();
  const stripe = stripeOf(key, apiBase);
  try {
    const findings: Finding[] = await checkKey(stripe, key);
    if (findings.some(({ mark }) => mark === "wrong")) return refused("key-lacks-rights", { findings });
    const database = await checkDatabase(readers.databaseUrl(), isLiveKey(key) ? "live" : "test");
    const held = database.findings.filter(({ mark }) => mark === "wrong");
    if (held.length > 0) return refused("database", { findings: held });
    findings.push(...(await checkAccount(stripe, isLiveKey(key)).catch(() => [])));
    const url = given("ENDPOINT_URL");
    const isWebhookOurs = setBy(context.environment, await context.kept(), "STRIPE_WEBHOOK_SECRET") === "file";
    const isAlone = isWebhookOurs && url !== undefined && (await findEndpoints(stripe, url)).length === 0;
    const made = isAlone ? await makeWebhook(stripe, url, readers.siteId()) : undefined;
    const change = { STRIPE_SECRET_KEY: key, ...(made === undefined ? {} : { STRIPE_WEBHOOK_SECRET: made.secret }) };
    return await context.keep(change, { findings, done: made?.done ?? [] });
  } catch (error) {
    return refused("stripe-failed", stripeProblem(error, apiBase, "stripe-failed"));
  }
}

function isRight(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof SettingsError) return false;
    throw error;
  }
}
