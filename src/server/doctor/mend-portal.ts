import type Stripe from "stripe";
import { tell, type Told } from "../../core/desk/doctor/finding.ts";

export interface MendPortalOptions {
  readonly stripe: Stripe;
  readonly privacyPolicy: string | undefined;
  /** Where the portal leads back to. */
  readonly returnUrl: string | undefined;
  readonly onDone: (done: Told) => void;
}

/** Sets Stripe's customer portal up where there is none: a reader can end a gift, change the card, and see what was paid. */
export async function mendPortal({ stripe, privacyPolicy, returnUrl, onDone }: MendPortalOptions): Promise<void> {
  const { data } = await stripe.billingPortal.configurations.list({ is_default: true, active: true, limit: 1 });
  if (data.length > 0) return;
  const { id } = await stripe.billingPortal.configurations.create({
    features: {
      customer_update: { enabled: true, allowed_updates: ["email", "name"] },
      invoice_history: { enabled: true },
      payment_method_update: { enabled: true },
      subscription_cancel: { enabled: true, mode: "at_period_end" },
    },
    ...(privacyPolicy === undefined ? {} : { business_profile: { privacy_policy_url: privacyPolicy } }),
    ...(returnUrl === undefined ? {} : { default_return_url: returnUrl }),
  });
  onDone(tell("done-portal", { id }));
}
