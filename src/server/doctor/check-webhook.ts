import Stripe from "stripe";
import { webhookEventTypes } from "../stripe/webhook-event-types.ts";
import { findEndpoints, WEBHOOK_PATH } from "./find-endpoints.ts";
import { ok, warning, wrong, type Finding } from "./finding.ts";
import { webhookState } from "./webhook-state.ts";

/**
 * Whether Stripe sends its events to the publisher's endpoint, all of them, in words that we read.
 *
 * @param url of the endpoint, without a slash at the end, where the operator has said it
 * @param spoken the account's own API version, as far as it is known
 */
export async function checkWebhook(
  stripe: Stripe,
  url: string | undefined,
  spoken: string | undefined,
): Promise<Finding[]> {
  const endpoints = await findEndpoints(stripe, url);
  if (endpoints.length === 0)
    return [
      url === undefined
        ? wrong("webhook-none", { path: WEBHOOK_PATH, version: Stripe.API_VERSION })
        : wrong("webhook-none-at", { webhook: `${url}${WEBHOOK_PATH}`, url, version: Stripe.API_VERSION }),
    ];
  const webhooks = endpoints.map((each) => each.url);
  const several = webhooks.length === 1 ? [] : [warning("webhook-several", { count: webhooks.length, webhooks })];
  return [...several, ...endpoints.flatMap((endpoint) => checkOne(endpoint, spoken))];
}

function checkOne(endpoint: Stripe.WebhookEndpoint, spoken: string | undefined): Finding[] {
  const { isDisabled, missing, version, isReadable } = webhookState(endpoint, spoken);
  const ours = Stripe.API_VERSION;
  const webhook = endpoint.url;
  const url = webhook.replace(/\/webhooks\/stripe\/*$/, "");
  const found: Finding[] = [];
  if (isDisabled) found.push(wrong("webhook-off", { webhook, url }));
  if (missing.length > 0) found.push(wrong("webhook-deaf", { webhook, url, events: missing }));
  if (isReadable === false)
    found.push(
      version === null
        ? wrong("webhook-old-account", { webhook, url, version: spoken ?? "", ours })
        : wrong("webhook-old", { webhook, url, version, ours }),
    );
  else if (isReadable === undefined) found.push(warning("webhook-untold", { webhook, ours }));
  if (found.length > 0) return found;
  return [ok("webhook-right", { webhook, count: webhookEventTypes.length, version: version ?? spoken ?? "", ours })];
}
