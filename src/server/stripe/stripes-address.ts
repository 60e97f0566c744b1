import { isStripesHost } from "../../core/checkout/stripes-host.ts";
import { parseWebAddress } from "../../core/web-address.ts";
import { StripeUnavailable } from "./stripe-gateway.ts";

/** The reader is sent there, so it must be a place where cards are safe: Stripe's, or its stand-in's. */
export function stripesAddress(url: unknown, apiBase: URL | undefined): string {
  const address = typeof url === "string" ? parseWebAddress(url) : undefined;
  if (typeof url !== "string" || address === undefined)
    throw new StripeUnavailable("out", "Stripe answered with no address to go to");
  const isStripes = address.protocol === "https:" && isStripesHost(address.hostname);
  if (!isStripes && address.origin !== apiBase?.origin)
    throw new StripeUnavailable("out", `a page at ${address.origin}, which is not Stripe's`);
  return url;
}
