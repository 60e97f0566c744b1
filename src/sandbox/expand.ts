import type { Kind } from "./store.ts";
import { badParameter } from "./stripe-error.ts";
import { snapshot } from "./events.ts";
import { listOf } from "./objects/subscription.ts";
import type { World } from "./world.ts";

type Json = Record<string, unknown>;

/** Lists that an object carries only when asked to. */
const includable: Partial<Record<Kind, Record<string, (world: World, id: string) => unknown>>> = {
  "checkout.session": {
    line_items: (world, id) => listOf(world.plans.get(id)?.lineItems ?? [], `/v1/checkout/sessions/${id}/line_items`),
  },
  charge: {
    refunds: (world, id) =>
      listOf(
        world.store
          .all("refund")
          .filter(({ charge }) => charge === id)
          .toReversed(),
        `/v1/charges/${id}/refunds`,
      ),
  },
  customer: {
    subscriptions: (world, id) =>
      listOf(
        world.store.all("subscription").filter(({ customer, status }) => customer === id && status !== "canceled"),
        `/v1/customers/${id}/subscriptions`,
      ),
  },
  invoice: {
    payments: (world, id) =>
      listOf(
        world.store.all("invoice_payment").filter(({ invoice }) => invoice === id),
        `/v1/invoice_payments?invoice=${id}`,
      ),
  },
};

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function refuse(path: string): never {
  throw badParameter(`This property cannot be expanded (${path}).`, "expand");
}

function step(world: World, holder: Json, name: string, path: string): unknown {
  const include = includable[String(holder["object"]) as Kind]?.[name];
  if (include !== undefined && holder[name] === undefined) {
    return (holder[name] = snapshot(include(world, String(holder["id"]))));
  }
  const value = holder[name];
  if (value === undefined || name === "id") refuse(path);
  if (typeof value !== "string") return value;
  const found = world.store.any(value);
  if (found !== undefined) return (holder[name] = snapshot(found));
  // An id of something that is not kept here stays an id; anything else never was expandable.
  return /^[a-z]+_\w{8,}$/i.test(value) ? value : refuse(path);
}

function expandPath(world: World, node: unknown, steps: string[], path: string): void {
  const [name, ...rest] = steps;
  if (name === undefined || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) expandPath(world, one, steps, path);
  } else if (isObject(node)) {
    expandPath(world, step(world, node, name, path), rest, path);
  }
}

/** A copy of the answer with references replaced by objects along each path: `payment_intent.latest_charge`. */
export function expand(world: World, answer: object, paths: readonly string[]): object {
  const copy = snapshot(answer);
  for (const path of paths) {
    const steps = path.split(".");
    if (steps.length > 4) throw badParameter("You cannot expand more than 4 levels of a property.", "expand");
    expandPath(world, copy, steps, path);
  }
  return copy;
}
