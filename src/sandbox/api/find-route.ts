import { billingRoutes } from "./billing.ts";
import { checkoutSessionRoutes } from "./checkout-sessions.ts";
import { customerRoutes } from "./customers.ts";
import { eventRoutes } from "./events.ts";
import { paymentRoutes } from "./payments.ts";
import { portalSessionRoutes } from "./portal-sessions.ts";
import { route, type Route } from "./route.ts";
import { webhookEndpointRoutes } from "./webhook-endpoints.ts";

/** Enough for a check that the key works. */
const accountRoute = route("GET /v1/account", "retrieve", ({ world }) => ({
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

const routes: Route[] = [
  accountRoute,
  ...checkoutSessionRoutes,
  ...customerRoutes,
  ...billingRoutes,
  ...paymentRoutes,
  ...eventRoutes,
  ...portalSessionRoutes,
  ...webhookEndpointRoutes,
];

const exact = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));

/** The route and the id in its path. */
export function findRoute(method: string, path: string): { route: Route; id: string } | undefined {
  const whole = exact.get(`${method} ${path}`);
  if (whole !== undefined && !path.includes("{")) return { route: whole, id: "" };
  for (const route of routes) {
    const [before = "", after] = route.path.split("{id}");
    if (after === undefined || route.method !== method || !path.startsWith(before) || !path.endsWith(after)) continue;
    const id = path.slice(before.length, path.length - after.length);
    if (/^[^/]+$/.test(id)) return { route, id: safeDecode(id) };
  }
  return undefined;
}

function safeDecode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
