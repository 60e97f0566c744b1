/**
 * Whether readers may be sent there to pay: Stripe's own, and the one domain that the publisher has from Stripe for it,
 * `publication.checkoutDomain`, to the letter.
 */
export function isCheckoutHost(
  { protocol, host }: { readonly protocol: string; readonly host: string },
  checkoutDomain: string | undefined,
): boolean {
  return protocol === "https:" && (host === checkoutDomain || /(^|\.)stripe\.com$/.test(host));
}
