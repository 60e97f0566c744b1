import { returnParameters } from "../core/checkout/checkout.ts";

export interface ReturnUrls {
  readonly successUrl: string;
  readonly cancelUrl: string;
}

/** Refused rather than repaired: browsers drop or bend these, and what we check must be what they follow. */
const suspicious = /[\s\p{Cc}\\]/u;

/**
 * Where Stripe sends the reader back to, or undefined where `returnUrl` is not a page of ours. What goes out
 * is the parsed form, so that nobody downstream can read it otherwise.
 */
export function readReturnUrls(returnUrl: string, origins: ReadonlySet<string>): ReturnUrls | undefined {
  if (suspicious.test(returnUrl) || !/^https?:\/\/[^/?#@]+(?:[/?#]|$)/i.test(returnUrl)) return undefined;
  const url = URL.parse(returnUrl);
  if (url === null || url.username !== "" || url.password !== "" || !origins.has(url.origin)) return undefined;
  dropOwnParameters(url);
  return {
    // Stripe's placeholder must keep its braces, which URLSearchParams would encode.
    successUrl: withParameter(url, `${returnParameters.session}={CHECKOUT_SESSION_ID}`),
    cancelUrl: withParameter(url, `${returnParameters.cancelled}=1`),
  };
}

/** The reader may have come back before and start again from there. By text: re-encoding would change the page's own parameters. */
function dropOwnParameters(url: URL): void {
  const own: readonly string[] = Object.values(returnParameters);
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((part) => !own.includes(part.split("=")[0] ?? ""));
  url.search = kept.join("&");
}

function withParameter(url: URL, parameter: string): string {
  const { hash } = url;
  const page = hash === "" ? url.href : url.href.slice(0, -hash.length);
  const bare = page.replace(/[?#]+$/, "");
  return `${bare}${bare.includes("?") ? "&" : "?"}${parameter}${hash}`;
}
