import type { Route } from "../router.ts";
import { apiRoute, type Operation } from "./api-route.ts";
import { billingRoutes } from "./billing.ts";
import { checkoutSessionRoutes } from "./checkout-sessions.ts";
import { customerRoutes } from "./customers.ts";
import { eventRoutes } from "./events.ts";
import { paymentRoutes } from "./payments.ts";
import { portalSessionRoutes } from "./portal-sessions.ts";
import { webhookEndpointRoutes } from "./webhook-endpoints.ts";

/** Enough for a check that the key works. */
const accountRoute = apiRoute("GET /v1/account", "retrieve", ({ world }) => ({
  id: "acct_sandbox",
  object: "account",
  business_profile: { name: world.merchant },
  charges_enabled: true,
  country: "US",
  default_currency: "usd",
  details_submitted: true,
  payouts_enabled: true,
  type: "standard",
}));

export const apiRoutes: Route<Operation>[] = [
  accountRoute,
  ...checkoutSessionRoutes,
  ...customerRoutes,
  ...billingRoutes,
  ...paymentRoutes,
  ...eventRoutes,
  ...portalSessionRoutes,
  ...webhookEndpointRoutes,
];
