import { listPage } from "../list.ts";
import { makeWebhookEndpoint } from "../objects/webhook-endpoint.ts";
import { mergeMetadata } from "../objects/price.ts";
import { apiRoute } from "./api-route.ts";
import { checkUrl } from "./checkout-session-rules.ts";

export const webhookEndpointRoutes = [
  apiRoute("POST /v1/webhook_endpoints", "webhookEndpointCreate", {
    check: ({ params }) => checkUrl(params.url, "url"),
    run({ world, params }) {
      const id = world.id("we_");
      const secret = world.id("whsec_");
      const { url, enabled_events: enabledEvents, api_version: apiVersion = null } = params;
      const target = { id, url, secrets: [secret], enabledEvents, apiVersion };
      world.deliveries.targets.set(id, target);
      const endpoint = makeWebhookEndpoint(world, target, params.description || null);
      endpoint.metadata = mergeMetadata(endpoint.metadata, params.metadata || undefined) ?? {};
      // Only this answer tells the secret, as with Stripe.
      return { ...endpoint, secret };
    },
  }),
  apiRoute("GET /v1/webhook_endpoints", "webhookEndpointList", ({ world, params, path }) =>
    listPage(world.store.all("webhook_endpoint"), path, params),
  ),
  apiRoute("GET /v1/webhook_endpoints/{id}", "retrieve", ({ world, id }) => world.store.get("webhook_endpoint", id)),
  // Stripe changes the version of none: its parameters know no `api_version`.
  apiRoute("POST /v1/webhook_endpoints/{id}", "webhookEndpointUpdate", {
    check({ world, id, params }) {
      world.store.get("webhook_endpoint", id);
      if (params.url !== undefined) checkUrl(params.url, "url");
    },
    run({ world, id, params }) {
      const endpoint = world.store.get("webhook_endpoint", id);
      if (params.enabled_events !== undefined) endpoint.enabled_events = params.enabled_events;
      if (params.url !== undefined) endpoint.url = params.url;
      if (params.disabled !== undefined) endpoint.status = params.disabled ? "disabled" : "enabled";
      if (params.description !== undefined) endpoint.description = params.description || null;
      const target = world.deliveries.targets.get(id);
      if (target !== undefined) {
        target.url = endpoint.url;
        target.enabledEvents = endpoint.enabled_events;
        target.disabled = endpoint.status === "disabled";
      }
      return endpoint;
    },
  }),
  apiRoute("DELETE /v1/webhook_endpoints/{id}", "retrieve", ({ world, id }) => {
    world.store.remove(world.store.get("webhook_endpoint", id));
    world.deliveries.targets.delete(id);
    return { id, object: "webhook_endpoint", deleted: true };
  }),
];
