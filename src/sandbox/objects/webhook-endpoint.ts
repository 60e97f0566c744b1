import Stripe from "stripe";
import { blank } from "../blank.ts";
import type { WebhookTarget } from "../deliveries.ts";
import type { World } from "../world.ts";

/** An endpoint as the API shows it, beside the {@link WebhookTarget} that events are sent to. */
export function makeWebhookEndpoint(
  world: World,
  { id, url, enabledEvents, disabled, apiVersion }: WebhookTarget,
  description: string | null,
): Stripe.WebhookEndpoint {
  return world.store.add({
    id,
    object: "webhook_endpoint",
    ...blank("webhook_endpoint"),
    api_version: apiVersion === undefined ? Stripe.API_VERSION : apiVersion,
    created: world.clock.now(),
    description,
    enabled_events: enabledEvents,
    status: disabled === true ? "disabled" : "enabled",
    url,
  });
}
