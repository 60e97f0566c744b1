import type { Handler } from "../handler.ts";
import type { IncomingRequest } from "../incoming-request.ts";
import { makePortalSession } from "../objects/portal-session.ts";
import { dashboardPage } from "../pages/dashboard.ts";
import { redirectReply, type Reply } from "../reply.ts";
import { route, type Route } from "../router.ts";
import type { World } from "../world.ts";
import { commandRoute, optionalNumber, readCommand, text } from "./command-route.ts";
import {
  clockState,
  deliveryState,
  endDispute,
  flush,
  keptObject,
  moveClock,
  planFault,
  raiseDispute,
  removeWebhooks,
  resend,
  seedObjects,
  sendEvent,
  sendRefund,
  setAccount,
  setDeliveries,
  setKey,
  waitForIdle,
  webhookState,
} from "./commands.ts";
import { addWebhook } from "./webhooks.ts";

/** The dashboard's way into the portal of a customer. */
function openPortal(world: World, request: IncomingRequest): Reply {
  const { id: customer } = world.store.get("customer", String(readCommand(request)["customer"]), "customer");
  return redirectReply(makePortalSession(world, { customer, return_url: `${world.origin}/_sandbox/` }).url);
}

/** Each command is described in README.md. */
export const controlRoutes: Route<Handler>[] = [
  route("* /_sandbox", () => redirectReply("/_sandbox/")),
  route("GET /_sandbox/", dashboardPage),
  route("POST /_sandbox/portal", openPortal),
  commandRoute("GET /_sandbox/journal", (world, command) => ({
    entries: world.journal.after(optionalNumber(command, "after") ?? 0),
  })),
  commandRoute("GET /_sandbox/clock", clockState),
  commandRoute("POST /_sandbox/clock", moveClock),
  commandRoute("GET /_sandbox/faults", (world) => ({ faults: world.faults.list() })),
  commandRoute("POST /_sandbox/faults", planFault),
  commandRoute("DELETE /_sandbox/faults", (world) => {
    world.faults.clear();
    return { faults: [] };
  }),
  commandRoute("GET /_sandbox/deliveries", deliveryState),
  commandRoute("POST /_sandbox/deliveries", setDeliveries),
  commandRoute("POST /_sandbox/deliveries/flush", flush),
  commandRoute("GET /_sandbox/deliveries/idle", waitForIdle),
  commandRoute("POST /_sandbox/events", sendEvent),
  commandRoute("POST /_sandbox/events/{id}/resend", resend),
  commandRoute("GET /_sandbox/webhooks", webhookState),
  commandRoute("POST /_sandbox/webhooks", (world, command) =>
    addWebhook(world, text(command, "url"), text(command, "secret")),
  ),
  commandRoute("DELETE /_sandbox/webhooks", removeWebhooks),
  commandRoute("DELETE /_sandbox/webhooks/{id}", removeWebhooks),
  commandRoute("POST /_sandbox/objects", seedObjects),
  commandRoute("GET /_sandbox/objects/{id}", keptObject),
  commandRoute("POST /_sandbox/account", setAccount),
  commandRoute("POST /_sandbox/keys", setKey),
  commandRoute("POST /_sandbox/refunds", sendRefund),
  commandRoute("POST /_sandbox/disputes", raiseDispute),
  commandRoute("POST /_sandbox/disputes/{id}/close", endDispute),
  commandRoute("POST /_sandbox/reset", (world) => {
    world.reset();
    return { reset: true };
  }),
];
