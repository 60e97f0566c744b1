import { errorText } from "../../log.ts";
import { endpointAddress, webhookSecrets } from "../../settings/check-setting.ts";
import { SettingsError } from "../../settings/settings-error.ts";
import { INSTANCE_HEADER } from "../../setup/not-set-up.ts";
import { stripeProblem } from "../../setup/stripe-problem.ts";
import type { StepAnswer } from "../../../core/desk/setup-answers.ts";
import type { WebhookWish } from "../../setup/setup.ts";
import { makeWebhook } from "./make-webhook.ts";
import { reachBounded } from "./reach-bounded.ts";
import { refused, setBy, settingsNow, stripeOf, type SetupContext } from "./setup-context.ts";

/** Makes the webhook at Stripe, for an address at which the endpoint has found itself, or takes the secret of one. */
export async function takeWebhook(context: SetupContext, wish: WebhookWish): Promise<StepAnswer> {
  const { readers, given } = await settingsNow(context);
  if (setBy(context.environment, {}, "STRIPE_WEBHOOK_SECRET") === "environment") return refused("environment");
  if (given("STRIPE_SECRET_KEY") === undefined) return refused("key-first");
  const url = unlessMistake(() => endpointAddress("ENDPOINT_URL", wish.url.trim()));
  if (url === undefined) return refused("address-malformed", { about: wish.url });
  if (wish.evenSo !== true) {
    const lost = await whyNotUs(url, context.instance);
    if (lost !== undefined) return lost;
  }
  // The operator's own address may be another one, for mail: it goes on being theirs.
  const address = { ENDPOINT_URL: url };
  const typed = wish.secret?.trim() ?? "";
  if (typed !== "") {
    const secrets = unlessMistake(() => webhookSecrets("STRIPE_WEBHOOK_SECRET", typed));
    if (secrets === undefined) return refused("secret-malformed");
    return await context.keep({ ...address, STRIPE_WEBHOOK_SECRET: secrets.join(",") });
  }
  const apiBase = readers.stripeApiBase();
  try {
    const { secret, done } = await makeWebhook(stripeOf(readers.stripeSecretKey(), apiBase), url, readers.siteId());
    return await context.keep({ ...address, STRIPE_WEBHOOK_SECRET: secret }, { done });
  } catch (error) {
    return refused("stripe-failed", stripeProblem(error, apiBase, "webhook-refused"));
  }
}

/** Asked as the world would ask: through the proxy, over TLS. */
async function whyNotUs(url: string, instance: string | undefined): Promise<StepAnswer | undefined> {
  const health = await reachBounded(`${url}/health`);
  if (health instanceof Error) return refused("address-unreachable", { about: errorText(health) });
  const isUs = instance === undefined ? health.status === 200 : health.headers.get(INSTANCE_HEADER) === instance;
  return isUs ? undefined : refused("address-elsewhere", { about: `${url}/health: ${health.status}` });
}

function unlessMistake<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SettingsError) return undefined;
    throw error;
  }
}
