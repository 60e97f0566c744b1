import { returnParameters } from "../../../src/core/checkout/return-parameters.ts";

/** The page's own part of the address, from before any test changed it. */
export const ownAddress = new URL(location.href);

/**
 * Opens this page as Stripe's page would: once in a file, before an appeal is placed, because how the reader
 * came is told once per page.
 */
export function comesBack(from: { readonly session: string } | "cancelled", { query = "", hash = "" } = {}): void {
  const address = new URL(ownAddress);
  const marks =
    from === "cancelled" ? `${returnParameters.cancelled}=1` : `${returnParameters.session}=${from.session}`;
  address.search = [address.search.slice(1), query, marks].filter((part) => part !== "").join("&");
  address.hash = hash;
  history.replaceState({ page: "own" }, "", address);
}
