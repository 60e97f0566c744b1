import { isLoopbackHost, parseWebAddress } from "../../core/web-address.ts";

/**
 * Where a mailed link leads to, without a slash at the end: what the operator has set. Never what a request says of
 * itself, for anybody may write a Host, and a mail would take readers there; but for one on this machine, which leads
 * nobody away from it. Undefined where nothing is known that could be mailed.
 */
export function endpointUrlOf(
  request: Request,
  { endpointUrl }: { readonly endpointUrl: string | undefined },
): string | undefined {
  if (endpointUrl !== undefined) return endpointUrl;
  const host = request.headers.get("host") ?? new URL(request.url).host;
  const address = parseWebAddress(`http://${host}`);
  const isHostAlone = address?.href === `${address?.origin}/`;
  return address !== undefined && isHostAlone && isLoopbackHost(address.hostname) ? address.origin : undefined;
}
