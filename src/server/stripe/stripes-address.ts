import { isCheckoutHost } from "../../core/checkout/is-checkout-host.ts";
import { parseWebAddress } from "../../core/web-address.ts";
import { StripeUnavailable } from "./stripe-gateway.ts";

/** Where readers may be sent to pay. */
export interface PayingPlaces {
  /** Of Stripe's stand-in; undefined where it is Stripe. */
  readonly apiBase: URL | undefined;
  /** `publication.checkoutDomain`, as it is now. */
  readonly checkoutDomain: string | undefined;
}

/** The reader is sent there, so it must be a place where cards are safe: Stripe's, or its stand-in's. */
export function stripesAddress(url: unknown, { apiBase, checkoutDomain }: PayingPlaces): string {
  const address = typeof url === "string" ? parseWebAddress(url) : undefined;
  if (typeof url !== "string" || address === undefined)
    throw new StripeUnavailable("out", "Stripe answered with no address to go to");
  if (!isCheckoutHost(address, checkoutDomain) && address.origin !== apiBase?.origin)
    // It will be there again the next time: readers are not told to try again.
    throw new StripeUnavailable("refused", `a page at ${address.origin}, which is not Stripe's`, {
      mend: `if Stripe serves your Checkout under ${address.host}, a custom domain of yours, name it in the config as publication.checkoutDomain; else somebody stands between this server and Stripe`,
    });
  return url;
}
