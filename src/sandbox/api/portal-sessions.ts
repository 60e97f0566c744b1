import type Stripe from "stripe";
import { makePortalSession } from "../objects/portal-session.ts";
import { badParameter, missingParameter } from "../stripe-error.ts";
import type { World } from "../world.ts";
import { checkUrl } from "./checkout-session-rules.ts";
import { apiRoute } from "./api-route.ts";

type Params = Stripe.BillingPortal.SessionCreateParams;

function check(world: World, params: Params): void {
  if (params.customer === undefined) throw missingParameter("customer");
  world.store.get("customer", params.customer, "customer");
  checkUrl(params.return_url, "return_url");
  const { flow_data: flow } = params;
  if (flow === undefined) return;
  if (flow.type !== "subscription_cancel" && flow.type !== "payment_method_update") {
    throw badParameter(`The sandbox does not do the flow \`${flow.type}\`.`, "flow_data[type]");
  }
  if (flow.type === "subscription_cancel") {
    const param = "flow_data[subscription_cancel]";
    if (flow.subscription_cancel === undefined) throw missingParameter(param);
    world.store.get("subscription", flow.subscription_cancel.subscription, `${param}[subscription]`);
  }
  checkUrl(flow.after_completion?.redirect?.return_url, "flow_data[after_completion][redirect][return_url]");
}

export const portalSessionRoutes = [
  apiRoute("POST /v1/billing_portal/sessions", "portalSessionCreate", {
    check: ({ world, params }) => check(world, params),
    run: ({ world, params }) => makePortalSession(world, params),
  }),
];
