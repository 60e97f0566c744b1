import type Stripe from "stripe";
import { change, changeAndEmit, emit } from "../events.ts";
import { endSubscription } from "../flows/subscriptions.ts";
import { listPage } from "../list.ts";
import { makeCustomer } from "../objects/customer.ts";
import { checkPriceData, makePrice, mergeMetadata, makeProduct, type PriceData } from "../objects/price.ts";
import { checkEmail } from "./checkout-session-rules.ts";
import { apiRoute } from "./api-route.ts";

export const customerRoutes = [
  apiRoute("POST /v1/customers", "customerCreate", {
    check: ({ params }) => checkEmail(params.email, "email"),
    run({ world, params }) {
      const customer = makeCustomer(world, params);
      emit(world, "customer.created", customer);
      return customer;
    },
  }),
  apiRoute("GET /v1/customers", "customerList", ({ world, params, path }) =>
    listPage(
      world.store.all("customer").filter(({ email }) => params.email === undefined || params.email === email),
      path,
      params,
    ),
  ),
  apiRoute("GET /v1/customers/{id}", "retrieve", ({ world, id }) => world.store.get("customer", id)),
  apiRoute("POST /v1/customers/{id}", "customerUpdate", {
    check: ({ params }) => checkEmail(params.email, "email"),
    run({ world, id, params }) {
      const customer = world.store.get("customer", id);
      const changes: Partial<Stripe.Customer> = {};
      if (params.email !== undefined) changes.email = params.email;
      if (params.name !== undefined) changes.name = params.name;
      if (params.description !== undefined) changes.description = params.description;
      if (params.metadata !== undefined) {
        changes.metadata = mergeMetadata(customer.metadata, params.metadata);
      }
      changeAndEmit(world, "customer.updated", customer, changes);
      return customer;
    },
  }),
  // As with Stripe, deleting a customer ends their subscriptions.
  apiRoute("DELETE /v1/customers/{id}", "retrieve", ({ world, id }) => {
    const customer = world.store.get("customer", id);
    for (const subscription of world.store.all("subscription")) {
      if (subscription.customer === id && subscription.status !== "canceled") {
        endSubscription(world, subscription, "cancellation_requested");
      }
    }
    change(customer, { email: null });
    world.store.remove(customer);
    emit(world, "customer.deleted", customer);
    return { id, object: "customer", deleted: true };
  }),
  apiRoute("POST /v1/products", "productCreate", ({ world, params }) => makeProduct(world, params)),
  apiRoute("GET /v1/products", "productList", ({ world, params, path }) =>
    listPage(world.store.all("product"), path, params),
  ),
  apiRoute("GET /v1/products/{id}", "retrieve", ({ world, id }) => world.store.get("product", id)),
  apiRoute("POST /v1/prices", "priceCreate", {
    check: ({ world, params }) => checkPriceData(world, params as PriceData, ""),
    run: ({ world, params }) => makePrice(world, params as PriceData, true),
  }),
  apiRoute("GET /v1/prices", "priceList", ({ world, params, path }) =>
    listPage(
      world.store
        .all("price")
        .filter(({ active, product }) => active && (params.product === undefined || product === params.product)),
      path,
      params,
    ),
  ),
  apiRoute("GET /v1/prices/{id}", "retrieve", ({ world, id }) => world.store.get("price", id)),
];
