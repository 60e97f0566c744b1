import type { WebhookTarget } from "../deliveries.ts";
import { deliveryModes, type DeliveryMode } from "../delivery-rules.ts";
import { emit, type EventType } from "../events.ts";
import { chargeMeant, closeDispute, openDispute } from "../flows/disputes.ts";
import { refundCharge } from "../flows/refunds.ts";
import { scheduleRenewal } from "../flows/subscriptions.ts";
import type { StoredObject } from "../store.ts";
import { badParameter, missingParameter, StripeError } from "../stripe-error.ts";
import type { World } from "../world.ts";
import { optionalNumber, optionalText, text, type Command } from "./command-route.ts";

export function clockState({ clock }: World): object {
  return { now: clock.now(), nowMs: clock.nowMs(), offsetMs: clock.offsetMs };
}

export async function moveClock(world: World, command: Command): Promise<object> {
  const to = optionalNumber(command, "to");
  const target =
    to === undefined ? world.clock.nowMs() + (optionalNumber(command, "advanceSeconds") ?? 0) * 1000 : to * 1000;
  if (target < world.clock.nowMs() - 1000)
    throw badParameter("The clock only goes forward.", to === undefined ? "advanceSeconds" : "to");
  await world.clock.advanceTo(target);
  return clockState(world);
}

export function planFault(world: World, command: Command): object {
  const { fault } = command;
  if (typeof fault !== "object" || fault === null) throw missingParameter("fault");
  world.faults.add(text(command, "route"), fault, optionalNumber(command, "times") ?? 1);
  return { faults: world.faults.list() };
}

export function setDeliveries(world: World, command: Command): object {
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

export function deliveryState({ deliveries }: World): object {
  return { rule: deliveries.rules.current, held: deliveries.held };
}

/** Objects as the API shall answer them, taken as they are; with `schedule` a subscription also renews. */
export function seedObjects(world: World, command: Command): object {
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

export async function endDispute(world: World, command: Command, id: string): Promise<object> {
  const status = text(command, "status");
  if (status !== "won" && status !== "lost") throw badParameter("status must be won or lost.", "status");
  const dispute = closeDispute(world, world.store.get("dispute", id), status);
  await world.deliveries.idle();
  return dispute;
}

/** Any event one likes: foreign objects, unknown types, another mode, an old time. */
export async function sendEvent(world: World, command: Command): Promise<object> {
  const { object, livemode } = command;
  if (typeof object !== "object" || object === null) throw missingParameter("object");
  const event = emit(world, text(command, "type") as EventType, object as StoredObject, undefined, {
    created: optionalNumber(command, "created"),
    livemode: livemode === true,
  });
  await world.sending.get(event.id);
  return event;
}

export async function resend(world: World, _: Command, id: string): Promise<object> {
  const event = world.store.get("event", id);
  await world.deliveries.send(event);
  return { event: id, pending_webhooks: event.pending_webhooks };
}

const chargeOf = (command: Command): { charge?: string | undefined; payment_intent?: string | undefined } => ({
  charge: optionalText(command, "charge"),
  payment_intent: optionalText(command, "payment_intent"),
});

export async function flush({ deliveries }: World, command: Command): Promise<object> {
  const flushed = deliveries.flush(command["order"] === "reverse" ? "reverse" : "kept");
  await deliveries.idle();
  return { flushed };
}

export async function waitForIdle(world: World): Promise<object> {
  await world.deliveries.idle();
  return deliveryState(world);
}

export const webhookState = ({ deliveries }: World): object => ({ webhooks: [...deliveries.targets.values()] });

/** Those with that id or address; all where neither is said. */
export function removeWebhooks(world: World, command: Command, id: string): object {
  const { targets } = world.deliveries;
  const url = optionalText(command, "url");
  const isMeant = (target: WebhookTarget): boolean =>
    (id === "" && url === undefined) || target.id === id || target.url === url;
  for (const target of targets.values()) {
    if (!isMeant(target)) continue;
    targets.delete(target.id);
    const endpoint = world.store.find("webhook_endpoint", target.id);
    if (endpoint !== undefined) world.store.remove(endpoint);
  }
  return webhookState(world);
}

/** What a key may do from now on: without `rights` all, or with `expired` nothing. */
export function setKey(world: World, command: Command): object {
  const { rights, expired } = command;
  world.keys.set(text(command, "key"), {
    rights: Array.isArray(rights) ? rights.map(String) : undefined,
    expired: expired === true,
  });
  return { keys: Object.fromEntries(world.keys) };
}

/** Fields of the account that are otherwise than usual: `{"charges_enabled": false}`. */
export function setAccount(world: World, command: Command): object {
  world.account = { ...world.account, ...command };
  return world.account;
}

export function keptObject(world: World, _: Command, id: string): object {
  const found = world.store.any(id);
  if (found === undefined) throw new StripeError(404, `No such object: '${id}'`, { code: "resource_missing" });
  return found;
}

export async function sendRefund(world: World, command: Command): Promise<object> {
  const amount = optionalNumber(command, "amount");
  const charge = chargeMeant(world, chargeOf(command));
  const refund = refundCharge(world, { charge: charge.id, ...(amount === undefined ? {} : { amount }) });
  await world.deliveries.idle();
  return refund;
}

export async function raiseDispute(world: World, command: Command): Promise<object> {
  const options = { amount: optionalNumber(command, "amount"), reason: optionalText(command, "reason") };
  const dispute = openDispute(world, chargeMeant(world, chargeOf(command)), options);
  await world.deliveries.idle();
  return dispute;
}
