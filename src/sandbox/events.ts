import Stripe from "stripe";
import type { StoredObject } from "./store.ts";
import type { World } from "./world.ts";

export type EventType = Stripe.Event["type"];

/** A copy as it would go over the wire, untouched by what happens later. */
export function snapshot<T>(object: T): T {
  return JSON.parse(JSON.stringify(object)) as T;
}

interface EventOptions {
  /** Unix seconds; now where not said. */
  created?: number | undefined;
  livemode?: boolean | undefined;
}

/** Records the event, with the object as it is now, and sends it on its way. */
export function emit(
  world: World,
  type: EventType,
  object: StoredObject,
  previous?: Record<string, unknown>,
  { created = world.clock.now(), livemode = false }: EventOptions = {},
): Stripe.Event {
  const data: Record<string, unknown> = { object: snapshot(object) };
  if (previous !== undefined) data["previous_attributes"] = previous;
  const event = {
    id: world.id("evt_"),
    object: "event",
    api_version: Stripe.API_VERSION,
    created,
    data,
    livemode,
    pending_webhooks: 0,
    request: world.request ?? { id: null, idempotency_key: null },
    type,
  } as unknown as Stripe.Event;
  world.store.add(event);
  world.journal.add("event", { id: event.id, type, object: object.id, created: event.created });
  const sent = world.deliveries.send(event);
  world.sending.set(event.id, sent);
  void sent.finally(() => world.sending.delete(event.id));
  return event;
}

/** Applies the changes; answers what those fields were before, as `data.previous_attributes` wants it. */
export function change<T extends object>(object: T, changes: Partial<T>): Record<string, unknown> {
  const previous: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(changes)) {
    const before: unknown = Reflect.get(object, name);
    if (JSON.stringify(before) === JSON.stringify(value)) continue;
    previous[name] = before === undefined ? null : snapshot(before);
    Reflect.set(object, name, value);
  }
  return previous;
}

/** `change`, and the event that tells of it if anything did change. */
export function changeAndEmit<T extends StoredObject>(
  world: World,
  type: EventType,
  object: T,
  changes: Partial<T>,
): void {
  const previous = change(object, changes);
  if (Object.keys(previous).length > 0) emit(world, type, object, previous);
}
