import Stripe from "stripe";
import { webhookEventTypes } from "../stripe/webhook-event-types.ts";
import { findEndpoints, WEBHOOK_PATH } from "./find-endpoints.ts";
import { webhookState } from "./webhook-state.ts";

type EventName = Stripe.WebhookEndpointCreateParams.EnabledEvent;

export interface MendWebhookOptions {
  readonly stripe: Stripe;
  /** Of the endpoint, without a slash at the end; without it only one that is there can be mended. */
  readonly url: string | undefined;
  /** The account's own API version, as far as it is known. */
  readonly spoken: string | undefined;
  readonly siteId: string;
  /** Told what is done, a line each, before it is done where it takes something away. */
  readonly tell: (line: string) => void;
  /** Takes the signing secret of one that is made, which Stripe says this once. */
  readonly onSecret: (secret: string) => void | Promise<void>;
  /** Where nobody knows the secret of the one that is there: another is made in its place. */
  readonly isSecretLost?: boolean;
}

/** Makes the webhook endpoint, or mends it: events, switch, API version. A second time it finds nothing to do. */
export async function mendWebhook(options: MendWebhookOptions): Promise<void> {
  const { stripe, url, spoken, siteId, tell, onSecret, isSecretLost = false } = options;
  const endpoints = await findEndpoints(stripe, url);
  if (endpoints.length === 0) {
    if (url === undefined) tell("no webhook endpoint is made: say where with --url https://support.example.org");
    else await make(`${url}${WEBHOOK_PATH}`);
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
    if (!isDisabled && missing.length === 0) return;
    const enabled = [...endpoint.enabled_events, ...missing] as EventName[];
    await stripe.webhookEndpoints.update(endpoint.id, { enabled_events: enabled, disabled: false });
    if (isDisabled) tell(`switched ${endpoint.url} on (${endpoint.id})`);
    if (missing.length > 0) tell(`${endpoint.url} now listens to ${missing.join(", ")}, too (${endpoint.id})`);
  }

  async function make(address: string): Promise<void> {
    const made = await stripe.webhookEndpoints.create({
      url: address,
      enabled_events: webhookEventTypes as EventName[],
      api_version: Stripe.API_VERSION,
      description: `support-appeal (${siteId})`,
    });
    tell(`made the webhook endpoint ${address} (${made.id}), in API version ${Stripe.API_VERSION}`);
    if (made.secret !== undefined) await onSecret(made.secret);
  }

  async function switchOff({ id, api_version: version }: Stripe.WebhookEndpoint): Promise<void> {
    tell(
      `the old one (${id}, API version ${version ?? "of the account"}) is switched off now, not deleted: it can be switched on again in the dashboard`,
    );
    await stripe.webhookEndpoints.update(id, { disabled: true });
  }
}
