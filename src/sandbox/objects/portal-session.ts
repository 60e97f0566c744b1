import type Stripe from "stripe";
import { blank } from "../blank.ts";
import type { World } from "../world.ts";

type Params = Stripe.BillingPortal.SessionCreateParams;

function flowOf(data: Params["flow_data"], returnUrl: string | null): Stripe.BillingPortal.Session.Flow | null {
  if (data === undefined) return null;
  const { after_completion: after } = data;
  return {
    ...blank("billing_portal.session.flow"),
    after_completion: {
      hosted_confirmation: after?.hosted_confirmation === undefined ? null : { custom_message: null },
      redirect: after?.redirect ?? null,
      type: after?.type ?? (returnUrl === null ? "hosted_confirmation" : "portal_homepage"),
    },
    subscription_cancel:
      data.subscription_cancel === undefined
        ? null
        : { retention: null, subscription: data.subscription_cancel.subscription },
    type: data.type,
  };
}

export function makePortalSession(world: World, params: Params): Stripe.BillingPortal.Session {
  const id = world.id("bps_");
  const returnUrl = params.return_url ?? null;
  return world.store.add({
    id,
    object: "billing_portal.session",
    ...blank("billing_portal.session"),
    configuration: params.configuration ?? "bpc_sandbox",
    created: world.clock.now(),
    customer: params.customer ?? "",
    flow: flowOf(params.flow_data, returnUrl),
    locale: params.locale ?? null,
    return_url: returnUrl,
    url: `${world.origin}/portal/${id}`,
  });
}
