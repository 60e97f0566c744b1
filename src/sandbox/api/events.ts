import type Stripe from "stripe";
import { listPage } from "../list.ts";
import { badParameter } from "../stripe-error.ts";
import { apiRoute } from "./api-route.ts";

/** `invoice.paid`, or `invoice.*`. */
function isOfType(event: Stripe.Event, wanted: string): boolean {
  return wanted.endsWith("*") ? event.type.startsWith(wanted.slice(0, -1)) : event.type === wanted;
}

export const eventRoutes = [
  apiRoute("GET /v1/events", "eventList", ({ world, params, path }) => {
    const { type, types, delivery_success: delivered } = params;
    if (type !== undefined && types !== undefined) {
      throw badParameter("You may only specify one of these parameters: type, types.", "types");
    }
    const wanted = types ?? (type === undefined ? ["*"] : [type]);
    if (wanted.length > 20) throw badParameter("You may specify at most 20 types.", "types");
    const found = world.store
      .all("event")
      .filter(
        (event) =>
          wanted.some((one) => isOfType(event, one)) &&
          (delivered === undefined || delivered === (event.pending_webhooks === 0)),
      );
    return listPage(found, path, params);
  }),
  apiRoute("GET /v1/events/{id}", "retrieve", ({ world, id }) => world.store.get("event", id)),
];
