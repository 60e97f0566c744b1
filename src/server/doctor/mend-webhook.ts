import Stripe from "stripe";
import { webhookEventTypes } from "../stripe/webhook-event-types.ts";
import { tell, type Told } from "../../core/desk/doctor/finding.ts";
import { findEndpoints, WEBHOOK_PATH } from "./find-endpoints.ts";
import { webhookState } from "./webhook-state.ts";

type EventName = Stripe.WebhookEndpointCreateParams.EnabledEvent;

export interface MendWebhookOptions {
  readonly stripe: Stripe;
  /** Of the endpoint, without a slash at the end; without it only one that is there can be mended. */
  readonly url: string | undefined;
  /** Where one is made when nobody says it and there is none yet. */
  readonly usualUrl?: string | undefined;
  /** The account's own API version, as far as it is known. */
  readonly spoken: string | undefined;
  readonly siteId: string;
  /** Told what is done, each before it is done where it takes something away. */
  readonly onDone: (done: Told) => void;
  /** Takes the signing secret of one that is made, which Stripe says this once. */
  readonly onSecret: (secret: string) => void | Promise<void>;
  /** Where nobody knows the secret of the one that is there: another is made in its place. */
  readonly isSecretLost?: boolean;
}

/** Makes the webhook endpoint, or mends it: events, switch, API version. A second time it finds nothing to do. */
export async function mendWebhook(options: MendWebhookOptions): Promise<void> {
  const { stripe, url, usualUrl, spoken, siteId, onDone, onSecret, isSecretLost = false } = options;
  const endpoints = await findEndpoints(stripe, url);
  if (endpoints.length === 0) {
    const made = url ?? usualUrl;
    if (made === undefined) onDone(tell("done-webhook-nowhere", {}));
    else await make(`${made}${WEBHOOK_PATH}`);
    return;
  }
  const isUsable = (each: Stripe.WebhookEndpoint): boolean =>
    !isSecretLost && webhookState(each, spoken).isReadable !== false;
  const replaced = new Set<string>();
  for (const endpoint of endpoints) {
    if (isUsable(endpoint)) {
      await mend(endpoint);
      continue;
    }
    if (!replaced.has(endpoint.url) && !endpoints.some((each) => each.url === endpoint.url && isUsable(each))) {
      await make(endpoint.url);
      replaced.add(endpoint.url);
    }
    await switchOff(endpoint);
  }

  async function mend(endpoint: Stripe.WebhookEndpoint): Promise<void> {
    const { isDisabled, missing } = webhookState(endpoint, spoken);
    const { id, url: webhook } = endpoint;
    if (!isDisabled && missing.length === 0) return;
    const enabled = [...endpoint.enabled_events, ...missing] as EventName[];
    await stripe.webhookEndpoints.update(endpoint.id, { enabled_events: enabled, disabled: false });
    if (isDisabled) onDone(tell("done-webhook-on", { webhook, id }));
    if (missing.length > 0) onDone(tell("done-webhook-listens", { webhook, id, events: missing }));
  }

  async function make(address: string): Promise<void> {
    const made = await stripe.webhookEndpoints.create({
      url: address,
      enabled_events: webhookEventTypes as EventName[],
      api_version: Stripe.API_VERSION,
      description: `support-appeal (${siteId})`,
    });
    onDone(tell("done-webhook-made", { webhook: address, id: made.id, version: Stripe.API_VERSION }));
    if (made.secret !== undefined) await onSecret(made.secret);
  }

  async function switchOff({ id }: Stripe.WebhookEndpoint): Promise<void> {
    onDone(tell("done-webhook-replaced", { id }));
    await stripe.webhookEndpoints.update(id, { disabled: true });
  }
}
