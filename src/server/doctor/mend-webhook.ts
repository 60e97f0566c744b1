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
}

/** Makes the webhook endpoint, or mends it: events, switch, API version. A second time it finds nothing to do. */
export async function mendWebhook({ stripe, url, spoken, siteId, tell }: MendWebhookOptions): Promise<void> {
  const endpoints = await findEndpoints(stripe, url);
  if (endpoints.length === 0) {
    if (url === undefined) tell("no webhook endpoint is made: say where with --url https://support.example.org");
    else await make(`${url}${WEBHOOK_PATH}`);
    return;
  }
  const isReadable = (each: Stripe.WebhookEndpoint): boolean => webhookState(each, spoken).isReadable !== false;
  for (const endpoint of endpoints) {
    if (isReadable(endpoint)) await mend(endpoint);
    else if (endpoints.some((each) => each.url === endpoint.url && isReadable(each))) await switchOff(endpoint);
    else {
      await make(endpoint.url);
      await switchOff(endpoint);
    }
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
    tell("its signing secret is shown this once; put it into the endpoint's settings and restart it:");
    tell("");
    tell(`    STRIPE_WEBHOOK_SECRET=${made.secret}`);
    tell("");
    tell("until then Stripe keeps what the endpoint refuses, and sends it again for three days");
  }

  async function switchOff({ id, api_version: version }: Stripe.WebhookEndpoint): Promise<void> {
    tell(
      `the old one (${id}, API version ${version ?? "of the account"}) is switched off now, not deleted: it can be switched on again in the dashboard`,
    );
    await stripe.webhookEndpoints.update(id, { disabled: true });
  }
}
