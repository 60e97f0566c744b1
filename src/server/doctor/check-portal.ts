import type Stripe from "stripe";
import { ok, warning, type Finding } from "./finding.ts";

/** Whether a reader can change and end a gift on Stripe's own page. */
export async function checkPortal(stripe: Stripe): Promise<Finding[]> {
  const { data } = await stripe.billingPortal.configurations.list({ is_default: true, active: true, limit: 1 });
  const [portal] = data;
  if (portal === undefined)
    return [
      warning(
        "Stripe's customer portal is not set up: readers can't change or end a gift there",
        "support-appeal doctor --fix sets it up, or Settings → Billing → Customer portal in the dashboard",
      ),
    ];
  return portal.features.subscription_cancel.enabled
    ? [ok("Stripe's customer portal is set up, and readers can end a gift there")]
    : [
        warning(
          "in Stripe's customer portal readers can't end a gift; ending has to be as easy as beginning",
          "switch on cancellations under Settings → Billing → Customer portal",
        ),
      ];
}
