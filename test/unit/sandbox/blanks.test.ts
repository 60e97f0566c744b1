import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { blanksText, readShapes, type Shape, type Shapes } from "../../../src/sandbox/generate-blanks.ts";
import { parametersText } from "../../../src/sandbox/generate-parameters.ts";
import { aGift, aMonthlyGift, aSandbox, days, idOf, payWithBank, payWithCard, type Stage } from "./a-sandbox.ts";

const shapes = readShapes();

describe("what is generated from the SDK's types is up to date, or run npx node src/sandbox/generate.ts:", () => {
  const kept = (name: string): string => readFileSync(`src/sandbox/${name}`, "utf8");

  test("the blanks", () => expect(kept("blanks.json")).toBe(blanksText(shapes)));
  test("the parameters", () => expect(kept("parameters.json")).toBe(parametersText()));
});

describe("a blank says nothing:", () => {
  const { charge, customer, dispute } = JSON.parse(blanksText(shapes)) as Record<string, Record<string, unknown>>;

  test.each([
    ["null where the type allows it", charge?.["failure_code"], null],
    ["an empty list", dispute?.["balance_transactions"], []],
    ["false", charge?.["paid"], false],
    ["0", charge?.["amount"], 0],
    ["an object of such values", charge?.["billing_details"], expect.objectContaining({ email: null, name: null })],
    ["a map without keys", charge?.["metadata"], {}],
    ["text is left to the maker", charge?.["currency"], undefined],
    ["so is one of several words", charge?.["status"], undefined],
    ["what is optional is left out", customer?.["deleted"], undefined],
  ])("%s", (_, said, expected) => expect(said).toEqual(expected));
});

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

const isShapes = (shape: Shape | undefined): shape is Shapes => isObject(shape) && !Array.isArray(shape);

/** Shapes of the resources, which have a name in `object`, and of the parts, which have none. */
const all = Object.entries(shapes).flatMap(([name, shape]) => (isShapes(shape) ? [{ name, shape }] : []));
const resources = new Map(all.filter(({ shape }) => "object" in shape).map(({ name, shape }) => [name, shape]));
const parts = all.filter(({ shape }) => !("object" in shape));

/** Paths of the keys that the shape has and the object lacks. */
function lackedBy(object: Json, shape: Shapes, path: string): string[] {
  return Object.entries(shape).flatMap(([key, inner]) => {
    const value = object[key];
    if (value === undefined) return [`${path}.${key}`];
    return isShapes(inner) && isObject(value) ? lackedBy(value, inner, `${path}.${key}`) : [];
  });
}

function at(object: unknown, path: string): unknown {
  return path.split(".").reduce((value, key) => (isObject(value) ? value[key] : undefined), object);
}

/** Every resource in the answer, however deep, with its name. */
function resourcesIn(value: unknown): { name: string; resource: Json }[] {
  if (!isObject(value)) return [];
  const inner = Object.values(value).flatMap(resourcesIn);
  const name = String(value["object"]);
  return resources.has(name) ? [{ name, resource: value }, ...inner] : inner;
}

/** Makes at least one of each thing that the sandbox makes; answers what the API does not list otherwise. */
async function muchHappens({ stripe, sandbox }: Stage): Promise<unknown[]> {
  const customer = await stripe.customers.create({ email: "reader@example.org" });
  const portal = await stripe.billingPortal.sessions.create({
    customer: customer.id,
    return_url: "https://news.example",
    flow_data: { type: "payment_method_update" },
  });
  await stripe.webhookEndpoints.create({ url: "https://news.example/hooks", enabled_events: ["charge.expired"] });
  await stripe.billingPortal.configurations.create({ features: { invoice_history: { enabled: true } } });
  await stripe.paymentMethodDomains.create({ domain_name: "news.example" });
  const once = await stripe.checkout.sessions.create(aGift());
  await payWithCard(once);
  await payWithBank(await stripe.checkout.sessions.create(aGift({ customer: customer.id })), "000111111116");
  await payWithCard(await stripe.checkout.sessions.create(aGift()), "4000000000000259");
  const monthly = await stripe.checkout.sessions.create(aMonthlyGift({ customer_email: "reader@example.org" }));
  await payWithCard(monthly);
  await sandbox.advance(days(40));
  const paid = await stripe.checkout.sessions.retrieve(once.id, {
    expand: ["line_items", "payment_intent.payment_method", "payment_intent.latest_charge.balance_transaction"],
  });
  await stripe.refunds.create({ payment_intent: idOf(paid.payment_intent) });
  return [portal, once, monthly, paid];
}

test("every object that the sandbox makes has every key that its type in the SDK requires", async () => {
  const stage = await aSandbox();
  const { stripe } = stage;
  const made = await muchHappens(stage);
  const listed = await Promise.all([
    stripe.events.list({ limit: 100 }),
    stripe.customers.list(),
    stripe.products.list(),
    stripe.prices.list(),
    stripe.invoicePayments.list(),
    stripe.webhookEndpoints.list(),
    stripe.billingPortal.configurations.list(),
    stripe.paymentMethodDomains.list(),
    stripe.payouts.list(),
  ]);
  const found = resourcesIn([...made, ...listed]);
  expect(new Set(found.map(({ name }) => name))).toEqual(new Set(resources.keys()));
  const lacked = found.flatMap(({ name, resource }) => lackedBy(resource, resources.get(name) ?? {}, name));
  expect(new Set(lacked)).toEqual(new Set());

  const partsFound = found.flatMap(({ name, resource }) =>
    parts.flatMap((part) => {
      const value = part.name.startsWith(`${name}.`) ? at(resource, part.name.slice(name.length + 1)) : undefined;
      return isObject(value) ? [{ part: part.name, lacked: lackedBy(value, part.shape, part.name) }] : [];
    }),
  );
  expect(new Set(partsFound.map(({ part }) => part))).toEqual(new Set(parts.map(({ name }) => name)));
  expect(new Set(partsFound.flatMap(({ lacked }) => lacked))).toEqual(new Set());
});
