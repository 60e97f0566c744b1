import { blank } from "../blank.ts";
import { listPage } from "../list.ts";
import { apiRoute } from "./api-route.ts";
import { checkUrl } from "./checkout-session-rules.ts";

export const webhookEndpointRoutes = [
  apiRoute("POST /v1/webhook_endpoints", "webhookEndpointCreate", {
    check: ({ params }) => checkUrl(params.url, "url"),
    run({ world, params }) {
      const id = world.id("we_");
      const secret = world.id("whsec_");
      const { url, enabled_events: enabledEvents } = params;
      world.deliveries.targets.set(id, { id, url, secrets: [secret], enabledEvents });
      const endpoint = world.store.add({
        id,
        object: "webhook_endpoint",
        ...blank("webhook_endpoint"),
        api_version: params.api_version ?? null,
        created: world.clock.now(),
        description: params.description || null,
        enabled_events: enabledEvents,
        status: "enabled",
        url,
      });
      // Only this answer tells the secret, as with Stripe.
      return { ...endpoint, secret };
    },
  }),
  apiRoute("GET /v1/webhook_endpoints", "webhookEndpointList", ({ world, params, path }) =>
    listPage(world.store.all("webhook_endpoint"), path, params),
  ),
  apiRoute("GET /v1/webhook_endpoints/{id}", "retrieve", ({ world, id }) => world.store.get("webhook_endpoint", id)),
  apiRoute("DELETE /v1/webhook_endpoints/{id}", "retrieve", ({ world, id }) => {
    world.store.remove(world.store.get("webhook_endpoint", id));
    world.deliveries.targets.delete(id);
    return { id, object: "webhook_endpoint", deleted: true };
  }),
];
