import type Stripe from "stripe";
import { blank } from "../blank.ts";
import { isWanted, listPage } from "../list.ts";
import type { World } from "../world.ts";
import { apiRoute } from "./api-route.ts";

type Wallet = Stripe.PaymentMethodDomain["apple_pay"];

/** A domain that anybody names is taken for theirs: there is no file to look for. */
function makeDomain(world: World, { domain_name: name, enabled = true }: Stripe.PaymentMethodDomainCreateParams) {
  const wallet = (): Wallet => ({ status: "active" });
  return world.store.add({
    id: world.id("pmd_"),
    object: "payment_method_domain",
    ...blank("payment_method_domain"),
    amazon_pay: wallet(),
    apple_pay: wallet(),
    google_pay: wallet(),
    klarna: wallet(),
    link: wallet(),
    paypal: wallet(),
    created: world.clock.now(),
    domain_name: name,
    enabled,
  });
}

export const paymentMethodDomainRoutes = [
  apiRoute("POST /v1/payment_method_domains", "paymentMethodDomainCreate", ({ world, params }) =>
    makeDomain(world, params),
  ),
  apiRoute("GET /v1/payment_method_domains", "paymentMethodDomainList", ({ world, params, path }) =>
    listPage(
      world.store
        .all("payment_method_domain")
        .filter(
          ({ domain_name: name, enabled }) =>
            isWanted(params.domain_name, name) && (params.enabled === undefined || params.enabled === enabled),
        ),
      path,
      params,
    ),
  ),
];
