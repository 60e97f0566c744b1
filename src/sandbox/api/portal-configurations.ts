import type Stripe from "stripe";
import { blank } from "../blank.ts";
import { listPage } from "../list.ts";
import { mergeMetadata } from "../objects/price.ts";
import type { World } from "../world.ts";
import { apiRoute } from "./api-route.ts";

type Params = Stripe.BillingPortal.ConfigurationCreateParams;

function makeConfiguration(world: World, params: Params): Stripe.BillingPortal.Configuration {
  const form = blank("billing_portal.configuration");
  const { features } = params;
  return world.store.add({
    id: world.id("bpc_"),
    object: "billing_portal.configuration",
    ...form,
    active: true,
    // As with Stripe's own: the first one serves whoever names none.
    is_default: world.store.all("billing_portal.configuration").length === 0,
    business_profile: {
      ...form.business_profile,
      headline: params.business_profile?.headline || null,
      privacy_policy_url: params.business_profile?.privacy_policy_url ?? null,
      terms_of_service_url: params.business_profile?.terms_of_service_url ?? null,
    },
    created: world.clock.now(),
    updated: world.clock.now(),
    default_return_url: params.default_return_url || null,
    features: {
      ...form.features,
      subscription_pause: {
        ...form.features.subscription_pause,
        duration: { interval_options: [], type: "indefinite" },
      },
      customer_update: {
        allowed_updates: features.customer_update?.allowed_updates || [],
        enabled: features.customer_update?.enabled ?? false,
      },
      invoice_history: { enabled: features.invoice_history?.enabled ?? false },
      payment_method_update: {
        enabled: features.payment_method_update?.enabled ?? false,
        payment_method_configuration: null,
      },
      subscription_cancel: {
        cancellation_reason: { enabled: false, feedback_options: [], options: [] },
        enabled: features.subscription_cancel?.enabled ?? false,
        mode: features.subscription_cancel?.mode ?? "at_period_end",
        proration_behavior: "none",
      },
      subscription_update: {
        ...form.features.subscription_update,
        default_allowed_updates: [],
        enabled: features.subscription_update?.enabled ?? false,
        proration_behavior: "none",
        trial_update_behavior: "end_trial",
      },
    },
    metadata: mergeMetadata({}, params.metadata),
    name: params.name || null,
  });
}

export const portalConfigurationRoutes = [
  apiRoute("POST /v1/billing_portal/configurations", "portalConfigurationCreate", ({ world, params }) =>
    makeConfiguration(world, params),
  ),
  apiRoute("GET /v1/billing_portal/configurations", "portalConfigurationList", ({ world, params, path }) =>
    listPage(
      world.store
        .all("billing_portal.configuration")
        .filter(
          ({ active, is_default: isDefault }) =>
            (params.active === undefined || params.active === active) &&
            (params.is_default === undefined || params.is_default === isDefault),
        ),
      path,
      params,
    ),
  ),
];
