import type { WebhookTarget } from "../deliveries.ts";
import { deliveryModes, type DeliveryMode } from "../delivery-rules.ts";
import { emit, type EventType } from "../events.ts";
import { chargeMeant, closeDispute, openDispute } from "../flows/disputes.ts";
import { refundCharge } from "../flows/refunds.ts";
import { scheduleRenewal } from "../flows/subscriptions.ts";
import type { Handler } from "../handler.ts";
import type { IncomingRequest } from "../incoming-request.ts";
import { makePortalSession } from "../objects/portal-session.ts";
import { dashboardPage } from "../pages/dashboard.ts";
import { redirectReply, type Reply } from "../reply.ts";
import { route, type Route } from "../router.ts";
import type { StoredObject } from "../store.ts";
import { badParameter, missingParameter, StripeError } from "../stripe-error.ts";
import type { World } from "../world.ts";
import { commandRoute, optionalNumber, optionalText, readCommand, text, type Command } from "./command.ts";
import { addWebhook } from "./webhooks.ts";

function clockState({ clock }: World): object {
  return { now: clock.now(), nowMs: clock.nowMs(), offsetMs: clock.offsetMs };
}

async function moveClock(world: World, command: Command): Promise<object> {
  const to = optionalNumber(command, "to");
  const target =
    to === undefined ? world.clock.nowMs() + (optionalNumber(command, "advanceSeconds") ?? 0) * 1000 : to * 1000;
  if (target < world.clock.nowMs() - 1000)
    throw badParameter("The clock only goes forward.", to === undefined ? "advanceSeconds" : "to");
  await world.clock.advanceTo(target);
  return clockState(world);
}

function planFault(world: World, command: Command): object {
  const { fault } = command;
  if (typeof fault !== "object" || fault === null) throw missingParameter("fault");
  world.faults.add(text(command, "route"), fault, optionalNumber(command, "times") ?? 1);
  return { faults: world.faults.list() };
}

function setDeliveries(world: World, command: Command): object {
  const mode = text(command, "mode");
  if (!(deliveryModes as readonly string[]).includes(mode)) {
    throw badParameter(`mode must be one of ${deliveryModes.join(", ")}.`, "mode");
  }
  const { types } = command;
  world.deliveries.rules.set({
    mode: mode as DeliveryMode,
    delayMs: optionalNumber(command, "delayMs"),
    times: optionalNumber(command, "times"),
    types: Array.isArray(types) ? types.map(String) : undefined,
  });
  return deliveryState(world);
}

function deliveryState({ deliveries }: World): object {
  return { rule: deliveries.rules.current, held: deliveries.held };
}

/** Objects as the API shall answer them, taken as they are; with `schedule` a subscription also renews. */
function seedObjects(world: World, command: Command): object {
  const objects = Array.isArray(command["objects"])
    ? command["objects"]
    : [command["object"] === undefined ? undefined : command];
  const ids = objects.map((one: unknown) => {
    if (typeof one !== "object" || one === null || !("id" in one) || !("object" in one)) {
      throw badParameter("Each object needs `id` and `object`.", "objects");
    }
    const stored = one as StoredObject;
    world.store.add(stored);
    if (command["schedule"] === true && stored.object === "subscription") scheduleRenewal(world, stored);
    return stored.id;
  });
  return { ids };
}

async function endDispute(world: World, command: Command, id: string): Promise<object> {
  const status = text(command, "status");
  if (status !== "won" && status !== "lost") throw badParameter("status must be won or lost.", "status");
  const dispute = closeDispute(world, world.store.get("dispute", id), status);
  await world.deliveries.idle();
  return dispute;
}

/** Any event one likes: foreign objects, unknown types, another mode, an old time. */
async function sendEvent(world: World, command: Command): Promise<object> {
  const { object, livemode } = command;
  if (typeof object !== "object" || object === null) throw missingParameter("object");
  const event = emit(world, text(command, "type") as EventType, object as StoredObject, undefined, {
    created: optionalNumber(command, "created"),
    livemode: livemode === true,
  });
  await world.sending.get(event.id);
  return event;
}

async function resend(world: World, _: Command, id: string): Promise<object> {
  const event = world.store.get("event", id);
  await world.deliveries.send(event);
  return { event: id, pending_webhooks: event.pending_webhooks };
}

const chargeOf = (command: Command): { charge?: string | undefined; payment_intent?: string | undefined } => ({
  charge: optionalText(command, "charge"),
  payment_intent: optionalText(command, "payment_intent"),
});

async function flush({ deliveries }: World, command: Command): Promise<object> {
  const flushed = deliveries.flush(command["order"] === "reverse" ? "reverse" : "kept");
  await deliveries.idle();
  return { flushed };
}

async function waitForIdle(world: World): Promise<object> {
  await world.deliveries.idle();
  return deliveryState(world);
}

const webhookState = ({ deliveries }: World): object => ({ webhooks: [...deliveries.targets.values()] });

/** Those with that id or address; all where neither is said. */
function removeWebhooks(world: World, command: Command, id: string): object {
  const { targets } = world.deliveries;
  const url = optionalText(command, "url");
  const isMeant = (target: WebhookTarget): boolean =>
    (id === "" && url === undefined) || target.id === id || target.url === url;
  for (const target of targets.values()) if (isMeant(target)) targets.delete(target.id);
  return webhookState(world);
}

function keptObject(world: World, _: Command, id: string): object {
  const found = world.store.any(id);
  if (found === undefined) throw new StripeError(404, `No such object: '${id}'`, { code: "resource_missing" });
  return found;
}

async function sendRefund(world: World, command: Command): Promise<object> {
  const amount = optionalNumber(command, "amount");
  const charge = chargeMeant(world, chargeOf(command));
  const refund = refundCharge(world, { charge: charge.id, ...(amount === undefined ? {} : { amount }) });
  await world.deliveries.idle();
  return refund;
}

async function raiseDispute(world: World, command: Command): Promise<object> {
  const options = { amount: optionalNumber(command, "amount"), reason: optionalText(command, "reason") };
  const dispute = openDispute(world, chargeMeant(world, chargeOf(command)), options);
  await world.deliveries.idle();
  return dispute;
}

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
  commandRoute("POST /_sandbox/refunds", sendRefund),
  commandRoute("POST /_sandbox/disputes", raiseDispute),
  commandRoute("POST /_sandbox/disputes/{id}/close", endDispute),
  commandRoute("POST /_sandbox/reset", (world) => {
    world.reset();
    return { reset: true };
  }),
];
