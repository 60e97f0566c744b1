import type Stripe from "stripe";
import { blank } from "../blank.ts";
import type { World } from "../world.ts";
import { productName } from "./price.ts";

/** A line of a Checkout Session. */
export function makeLineItem(world: World, price: Stripe.Price, quantity: number): Stripe.LineItem {
  const amount = (price.unit_amount ?? 0) * quantity;
  return {
    id: world.id("li_"),
    object: "item",
    ...blank("item"),
    amount_subtotal: amount,
    amount_total: amount,
    currency: price.currency,
    description: productName(world, price),
    metadata: {},
    price,
    quantity,
  };
}
