import type { Route } from "../router.ts";
import { accountRoutes } from "./account.ts";
import type { Operation } from "./api-route.ts";
import { billingRoutes } from "./billing.ts";
import { checkoutSessionRoutes } from "./checkout-sessions.ts";
import { customerRoutes } from "./customers.ts";
import { eventRoutes } from "./events.ts";
import { paymentRoutes } from "./payments.ts";
import { paymentMethodDomainRoutes } from "./payment-method-domains.ts";
import { payoutRoutes } from "./payouts.ts";
import { portalConfigurationRoutes } from "./portal-configurations.ts";
import { portalSessionRoutes } from "./portal-sessions.ts";
import { webhookEndpointRoutes } from "./webhook-endpoints.ts";

export const apiRoutes: Route<Operation>[] = [
  ...accountRoutes,
  ...checkoutSessionRoutes,
  ...customerRoutes,
  ...billingRoutes,
  ...paymentRoutes,
  ...eventRoutes,
  ...payoutRoutes,
  ...paymentMethodDomainRoutes,
  ...portalConfigurationRoutes,
  ...portalSessionRoutes,
  ...webhookEndpointRoutes,
];
