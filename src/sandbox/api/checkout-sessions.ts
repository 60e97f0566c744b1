import { expireSession, planOfSession } from "../flows/checkout.ts";
import { openSession } from "../flows/open-session.ts";
import { inRange, listPage } from "../list.ts";
import { mergeMetadata } from "../objects/price.ts";
import { StripeError } from "../stripe-error.ts";
import { checkSessionParams } from "./checkout-session-rules.ts";
import { apiRoute } from "./api-route.ts";

export const checkoutSessionRoutes = [
  apiRoute("POST /v1/checkout/sessions", "checkoutSessionCreate", {
    check: ({ world, params }) => checkSessionParams(world, params),
    run: ({ world, params }) => openSession(world, params),
  }),
  apiRoute("GET /v1/checkout/sessions", "checkoutSessionList", ({ world, params, path }) => {
    const found = world.store
      .all("checkout.session")
      .filter(
        (session) =>
          (params.status === undefined || session.status === params.status) &&
          (params.customer === undefined || session.customer === params.customer) &&
          (params.payment_intent === undefined || session.payment_intent === params.payment_intent) &&
          (params.subscription === undefined || session.subscription === params.subscription) &&
          (params.customer_details === undefined ||
            session.customer_details?.email === params.customer_details.email) &&
          inRange(session.created, params.created),
      );
    return listPage(found, path, params);
  }),
  apiRoute("GET /v1/checkout/sessions/{id}", "retrieve", ({ world, id }) =>
    world.store.get("checkout.session", id, "session"),
  ),
  apiRoute("POST /v1/checkout/sessions/{id}", "checkoutSessionUpdate", ({ world, id, params }) => {
    const session = world.store.get("checkout.session", id, "session");
    session.metadata = mergeMetadata(session.metadata, params.metadata);
    return session;
  }),
  apiRoute("GET /v1/checkout/sessions/{id}/line_items", "checkoutSessionLineItems", ({ world, id, params, path }) => {
    world.store.get("checkout.session", id, "session");
    return listPage((world.plans.get(id)?.lineItems ?? []).toReversed(), path, params);
  }),
  apiRoute("POST /v1/checkout/sessions/{id}/expire", "retrieve", ({ world, id }) => {
    const session = world.store.get("checkout.session", id, "session");
    if (session.status !== "open") {
      throw new StripeError(
        400,
        `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
      );
    }
    planOfSession(world, session);
    expireSession(world, session);
    return session;
  }),
];
