import { returnParameters, withoutReturnParameters } from "../../core/checkout/return-parameters.ts";
import { parseWebAddress } from "../../core/web-address.ts";

export interface ReturnUrls {
  readonly successUrl: string;
  readonly cancelUrl: string;
}

/**
 * Where Stripe sends the reader back to, or undefined where `returnUrl` is not a page of ours. What goes out
 * is the parsed form, so that nobody downstream can read it otherwise.
 */
export function readReturnUrls(returnUrl: string, origins: ReadonlySet<string>): ReturnUrls | undefined {
  const url = readReturnUrl(returnUrl, origins);
  if (url === undefined) return undefined;
  if (url.search !== "") url.search = neutral(url.search);
  if (url.hash !== "") url.hash = neutral(url.hash);
  return {
    // Stripe's placeholder must keep its braces, which URLSearchParams would encode.
    successUrl: withParameter(url, `${returnParameters.session}={CHECKOUT_SESSION_ID}`),
    cancelUrl: withParameter(url, `${returnParameters.cancelled}=1`),
  };
}

/** A page of ours to come back to, without what an earlier return has left in its address; undefined for any other. */
export function readReturnUrl(returnUrl: string, origins: ReadonlySet<string>): URL | undefined {
  const address = parseWebAddress(returnUrl);
  if (address === undefined || !origins.has(address.origin)) return undefined;
  const url = new URL(address.href);
  // The reader may have come back before and start again from there.
  if (url.search !== "") url.search = withoutReturnParameters(url.search);
  return url;
}

/**
 * That page, for a device that is recognised.
 *
 * @param sessionId the checkout of a gift that goes on, where it is known
 */
export function recognisedUrl(url: URL, token: string, sessionId?: string): string {
  const supporter = `${returnParameters.supporter}=${encodeURIComponent(token)}`;
  return withParameter(
    url,
    sessionId === undefined ? supporter : `${supporter}&${returnParameters.session}=${sessionId}`,
  );
}

/** The page's own text never is the place that Stripe fills in. In a path the parser has encoded its braces already. */
function neutral(text: string): string {
  return text.replace(/\{(?=CHECKOUT_SESSION_ID\})/gi, "%7B");
}

function withParameter(url: URL, parameter: string): string {
  const { hash } = url;
  let bare = hash === "" ? url.href : url.href.slice(0, -hash.length);
  // An empty query or fragment; an expression would look at every run of question marks again and again.
  while (bare.endsWith("?") || bare.endsWith("#")) bare = bare.slice(0, -1);
  return `${bare}${bare.includes("?") ? "&" : "?"}${parameter}${hash}`;
}
