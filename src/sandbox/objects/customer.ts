import type Stripe from "stripe";
import { blank } from "../blank.ts";
import type { World } from "../world.ts";
import { cleanMetadata } from "./price.ts";

export function makeCustomer(world: World, params: Stripe.CustomerCreateParams): Stripe.Customer {
  return world.store.add({
    id: world.id("cus_"),
    object: "customer",
    ...blank("customer"),
    address: null,
    created: world.clock.now(),
    currency: null,
    customer_account: null,
    delinquent: false,
    description: params.description ?? null,
    discount: null,
    email: params.email ?? null,
    invoice_prefix: world.id("").slice(0, 8).toUpperCase(),
    metadata: cleanMetadata(params.metadata),
    name: params.name ?? null,
    next_invoice_sequence: 1,
    phone: params.phone ?? null,
    preferred_locales: params.preferred_locales ?? [],
    tax_exempt: "none",
    test_clock: null,
  });
}
