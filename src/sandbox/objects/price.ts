import Stripe from "stripe";
import { blank } from "../blank.ts";
import { checkCurrency, checkUnitAmount } from "../money.ts";
import { idOf } from "../store.ts";
import { badParameter, missingParameter } from "../stripe-error.ts";
import type { World } from "../world.ts";

type Recurring = { interval: string; interval_count?: number };

/** The SDK's types say `price_data` a little differently for each route; this is what they share. */
export interface PriceData {
  currency: string;
  product?: string;
  product_data?: { name: string; description?: string; images?: string[]; metadata?: Stripe.MetadataParam };
  recurring?: Recurring;
  unit_amount?: number;
  unit_amount_decimal?: Stripe.Decimal;
}

export function makeProduct(world: World, data: Stripe.ProductCreateParams, active = true): Stripe.Product {
  return world.store.add({
    id: data.id ?? world.id("prod_"),
    object: "product",
    ...blank("product"),
    active: data.active ?? active,
    created: world.clock.now(),
    default_price: null,
    description: data.description ?? null,
    images: data.images ?? [],
    metadata: cleanMetadata(data.metadata),
    name: data.name,
    statement_descriptor: null,
    tax_code: null,
    type: "service",
    unit_label: null,
    updated: world.clock.now(),
  });
}

/** Metadata as kept: without the keys sent empty. */
export function cleanMetadata(sent: Stripe.MetadataParam | "" | null | undefined): Stripe.Metadata {
  return Object.fromEntries(
    Object.entries(sent === "" ? {} : (sent ?? {})).flatMap(([key, value]) =>
      value === "" || value === null ? [] : [[key, String(value)]],
    ),
  );
}

/** An update's metadata over what there was: an empty value unsets a key, an empty map all of them. */
export function mergeMetadata(
  before: Stripe.Metadata | null,
  sent: Stripe.MetadataParam | "" | null | undefined,
): Stripe.Metadata {
  if (sent === "" || sent === null) return {};
  const merged: Stripe.MetadataParam = { ...before, ...sent };
  return cleanMetadata(merged);
}

/** Longest billing period: three years. */
const longest: Record<string, number> = { day: 1095, week: 156, month: 36, year: 3 };

function checkRecurring({ interval, interval_count: count = 1 }: Recurring, param: string): void {
  if (count < 1) {
    throw badParameter("Invalid positive integer", `${param}[recurring][interval_count]`, "parameter_invalid_integer");
  }
  if (count > (longest[interval] ?? 0)) {
    throw badParameter("The maximum billing period is 3 years.", `${param}[recurring][interval_count]`);
  }
}

/** `param` names `price_data` in refusals. Checks everything before it makes anything. */
export function checkPriceData(world: World, data: PriceData, param: string): void {
  const currency = checkCurrency(data.currency, `${param}[currency]`);
  if (data.product === undefined && data.product_data === undefined) throw missingParameter(`${param}[product_data]`);
  if (data.product !== undefined && data.product_data !== undefined) {
    throw badParameter("You may only specify one of these parameters: product, product_data.", param);
  }
  if (data.product !== undefined) world.store.get("product", data.product, `${param}[product]`);
  if (data.unit_amount === undefined && data.unit_amount_decimal === undefined)
    throw missingParameter(`${param}[unit_amount]`);
  const amount = data.unit_amount ?? Math.round(Number(data.unit_amount_decimal));
  checkUnitAmount(amount, currency, `${param}[unit_amount]`);
  if (data.recurring !== undefined) checkRecurring(data.recurring, param);
}

/** A price made on the spot is not active: it cannot be used again. */
export function makePrice(world: World, data: PriceData, active = false): Stripe.Price {
  const { recurring } = data;
  const amount = data.unit_amount ?? Math.round(Number(data.unit_amount_decimal));
  const product = data.product ?? makeProduct(world, { name: "", ...data.product_data }, active).id;
  return world.store.add({
    id: world.id("price_"),
    object: "price",
    ...blank("price"),
    active,
    billing_scheme: "per_unit",
    created: world.clock.now(),
    currency: data.currency.toLowerCase(),
    product,
    recurring:
      recurring === undefined
        ? null
        : {
            ...blank("price.recurring"),
            interval: recurring.interval,
            interval_count: recurring.interval_count ?? 1,
            usage_type: "licensed",
          },
    tax_behavior: "unspecified",
    type: recurring === undefined ? "one_time" : "recurring",
    unit_amount: amount,
    unit_amount_decimal: Stripe.Decimal.from(amount),
  } satisfies Stripe.Price);
}

export function productName(world: World, price: Stripe.Price): string {
  return world.store.find("product", idOf(price.product))?.name ?? "";
}

/** The price as its older form, which subscription items still carry. */
export function planOf(price: Stripe.Price): Stripe.Plan {
  return {
    id: price.id,
    object: "plan",
    ...blank("plan"),
    active: price.active,
    amount: price.unit_amount,
    amount_decimal: price.unit_amount_decimal,
    billing_scheme: "per_unit",
    created: price.created,
    currency: price.currency,
    interval: price.recurring?.interval ?? "month",
    interval_count: price.recurring?.interval_count ?? 1,
    metadata: {},
    product: idOf(price.product) ?? null,
    usage_type: "licensed",
  };
}
