import { deliveryModes, type DeliveryMode } from "../delivery-rules.ts";
import { emit, type EventType } from "../events.ts";
import { chargeMeant, closeDispute, openDispute } from "../flows/disputes.ts";
import { refundCharge } from "../flows/refunds.ts";
import { scheduleRenewal } from "../flows/subscriptions.ts";
import type { StoredObject } from "../store.ts";
import { badParameter, missingParameter, StripeError } from "../stripe-error.ts";
import type { World } from "../world.ts";
import { addWebhook } from "./webhooks.ts";

/** The JSON body of a command, with the query's fields. */
export type Command = Record<string, unknown>;

interface ControlRoute {
  method: string;
  path: RegExp;
  run: (world: World, command: Command, id: string) => unknown;
}

function text(command: Command, name: string): string {
  const value = command[name];
  if (typeof value !== "string" || value === "") throw missingParameter(name);
  return value;
}

function optionalText(command: Command, name: string): string | undefined {
  return command[name] === undefined ? undefined : text(command, name);
}

function optionalNumber(command: Command, name: string): number | undefined {
  if (command[name] === undefined) return undefined;
  const value = Number(command[name]);
  if (!Number.isFinite(value)) throw badParameter(`${name} must be a number.`, name);
  return value;
}

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

async function closed(world: World, command: Command, id: string): Promise<object> {
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

/** Each is described in README.md. */
export const controlRoutes: ControlRoute[] = [
  {
    method: "GET",
    path: /^\/_sandbox\/journal$/,
    run: (world, command) => ({ entries: world.journal.after(optionalNumber(command, "after") ?? 0) }),
  },
  { method: "GET", path: /^\/_sandbox\/clock$/, run: clockState },
  { method: "POST", path: /^\/_sandbox\/clock$/, run: moveClock },
  { method: "GET", path: /^\/_sandbox\/faults$/, run: (world) => ({ faults: world.faults.list() }) },
  { method: "POST", path: /^\/_sandbox\/faults$/, run: planFault },
  {
    method: "DELETE",
    path: /^\/_sandbox\/faults$/,
    run: (world) => {
      world.faults.clear();
      return { faults: [] };
    },
  },
  { method: "GET", path: /^\/_sandbox\/deliveries$/, run: deliveryState },
  { method: "POST", path: /^\/_sandbox\/deliveries$/, run: setDeliveries },
  {
    method: "POST",
    path: /^\/_sandbox\/deliveries\/flush$/,
    run: async (world, command) => {
      const flushed = world.deliveries.flush(command["order"] === "reverse" ? "reverse" : "kept");
      await world.deliveries.idle();
      return { flushed };
    },
  },
  {
    method: "GET",
    path: /^\/_sandbox\/deliveries\/idle$/,
    run: async (world) => {
      await world.deliveries.idle();
      return deliveryState(world);
    },
  },
  { method: "POST", path: /^\/_sandbox\/events$/, run: sendEvent },
  { method: "POST", path: /^\/_sandbox\/events\/([^/]+)\/resend$/, run: resend },
  {
    method: "GET",
    path: /^\/_sandbox\/webhooks$/,
    run: (world) => ({ webhooks: [...world.deliveries.targets.values()] }),
  },
  {
    method: "POST",
    path: /^\/_sandbox\/webhooks$/,
    run: (world, command) => addWebhook(world, text(command, "url"), text(command, "secret")),
  },
  {
    method: "DELETE",
    path: /^\/_sandbox\/webhooks(?:\/([^/]+))?$/,
    run: (world, command, id) => {
      const url = optionalText(command, "url");
      for (const target of world.deliveries.targets.values()) {
        const meant = id === "" && url === undefined ? true : target.id === id || target.url === url;
        if (meant) world.deliveries.targets.delete(target.id);
      }
      return { webhooks: [...world.deliveries.targets.values()] };
    },
  },
  { method: "POST", path: /^\/_sandbox\/objects$/, run: seedObjects },
  {
    method: "GET",
    path: /^\/_sandbox\/objects\/([^/]+)$/,
    run: (world, _, id) => {
      const found = world.store.any(id);
      if (found === undefined) throw new StripeError(404, `No such object: '${id}'`, { code: "resource_missing" });
      return found;
    },
  },
  {
    method: "POST",
    path: /^\/_sandbox\/refunds$/,
    run: async (world, command) => {
      const amount = optionalNumber(command, "amount");
      const charge = chargeMeant(world, chargeOf(command));
      const refund = refundCharge(world, { charge: charge.id, ...(amount === undefined ? {} : { amount }) });
      await world.deliveries.idle();
      return refund;
    },
  },
  {
    method: "POST",
    path: /^\/_sandbox\/disputes$/,
    run: async (world, command) => {
      const options = { amount: optionalNumber(command, "amount"), reason: optionalText(command, "reason") };
      const dispute = openDispute(world, chargeMeant(world, chargeOf(command)), options);
      await world.deliveries.idle();
      return dispute;
    },
  },
  { method: "POST", path: /^\/_sandbox\/disputes\/([^/]+)\/close$/, run: closed },
  {
    method: "POST",
    path: /^\/_sandbox\/reset$/,
    run: (world) => {
      world.reset();
      return { reset: true };
    },
  },
];
