import type Stripe from "stripe";
import type { World } from "../world.ts";

type Params = Stripe.BillingPortal.SessionCreateParams;

function flowOf(data: Params["flow_data"], returnUrl: string | null): Stripe.BillingPortal.Session.Flow | null {
  if (data === undefined) return null;
  const { after_completion: after } = data;
  return {
    after_completion: {
      hosted_confirmation: after?.hosted_confirmation === undefined ? null : { custom_message: null },
      redirect: after?.redirect ?? null,
      type: after?.type ?? (returnUrl === null ? "hosted_confirmation" : "portal_homepage"),
    },
    customer_update: null,
    subscription_cancel:
      data.subscription_cancel === undefined
        ? null
        : { retention: null, subscription: data.subscription_cancel.subscription },
    subscription_pause: null,
    subscription_update: null,
    subscription_update_confirm: null,
    type: data.type,
  };
}

export function makePortalSession(world: World, params: Params): Stripe.BillingPortal.Session {
  const id = world.id("bps_");
  const returnUrl = params.return_url ?? null;
  return world.store.add({
    id,
    object: "billing_portal.session",
    configuration: params.configuration ?? "bpc_sandbox",
    created: world.clock.now(),
    customer: params.customer ?? "",
    customer_account: null,
    flow: flowOf(params.flow_data, returnUrl),
    livemode: false,
    locale: params.locale ?? null,
    on_behalf_of: null,
    return_url: returnUrl,
    url: `${world.origin}/portal/${id}`,
  });
}
