import { isLoopbackHost, parseWebAddress } from "../../core/web-address.ts";

/** Who sends a form: one of our own pages, or of the publisher's; or anybody else. */
export type Sender =
  | {
      readonly isOurs: true;
      /** Where readers reach this endpoint; undefined where the request names no place that they could come back to. */
      readonly ownOrigin: string | undefined;
    }
  | { readonly isOurs: false };

/**
 * Reads what browsers themselves write: `Sec-Fetch-Site`, `Origin` and `Host`, and nothing that a proxy adds. A
 * browser of text sends none of the first two; who makes them up misleads nobody but themselves.
 */
export function readSender(request: Request, pageOrigins: ReadonlySet<string>): Sender {
  const { headers } = request;
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  const host = headers.get("host") ?? new URL(request.url).host;
  const own = originOf(host);
  const sent = origin === null ? undefined : parseWebAddress(origin);
  // The browser's word that page and endpoint are one, also behind a proxy that gives us another host's name.
  if (site === "same-origin") return { isOurs: true, ownOrigin: sent?.origin ?? own };
  if (sent !== undefined && parseWebAddress(`${sent.protocol}//${host}`)?.origin === sent.origin)
    return { isOurs: true, ownOrigin: sent.origin };
  const isOurs = origin === null ? site === null || site === "none" : pageOrigins.has(origin);
  return isOurs ? { isOurs, ownOrigin: own } : { isOurs };
}

/**
 * Where a host is reached: with TLS, which a proxy before us takes off; on this machine there is none. Undefined for
 * what is no host.
 */
export function originOf(host: string): string | undefined {
  const address = parseWebAddress(`https://${host}`);
  if (address === undefined || address.href !== `${address.origin}/`) return undefined;
  return isLoopbackHost(address.hostname) ? parseWebAddress(`http://${host}`)?.origin : address.origin;
}
