import type Stripe from "stripe";
import { ok, warning, type Finding } from "./finding.ts";

/** Whether a reader can change and end a gift on Stripe's own page. */
export async function checkPortal(stripe: Stripe): Promise<Finding[]> {
  const { data } = await stripe.billingPortal.configurations.list({ is_default: true, active: true, limit: 1 });
  const [portal] = data;
  if (portal === undefined) return [warning("portal-none", {})];
  return portal.features.subscription_cancel.enabled ? [ok("portal-right", {})] : [warning("portal-endless", {})];
}
