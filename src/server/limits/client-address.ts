import type { Runtime } from "../http/read-body.ts";
import type { AddressRange } from "./address-range.ts";
import { forwardedForHops, forwardedHops, type Hop } from "./forwarded-hops.ts";
import { networkOf, parseIpAddress } from "./ip-address.ts";

/** Whose request it is, as far as the socket and its proxies say. */
export interface Caller {
  readonly socketAddress: string | undefined;
  /** `X-Forwarded-For`, its lines joined. */
  readonly forwardedFor: string | null;
  /** `Forwarded`, RFC 7239, its lines joined. */
  readonly forwarded: string | null;
}

export function callerOf(headers: Headers, { socketAddress }: Pick<Runtime, "socketAddress">): Caller {
  return { socketAddress, forwardedFor: headers.get("x-forwarded-for"), forwarded: headers.get("forwarded") };
}

export interface Client {
  /** The last one that is known for sure. */
  readonly address: string;
  /** What is counted as one: the address, its /64, or everyone behind a proxy that does not say. */
  readonly network: string;
  /** Whether a proxy of ours keeps to itself whose request it is. */
  readonly isHidden?: boolean;
}

/**
 * Whose request it is. `X-Forwarded-For` and `Forwarded` are believed only as far as our own proxies wrote them: from
 * the right, up to the first address that is none of them. Everything left of that may be made up.
 *
 * A proxy that writes one of the two passes the other on as it came, so where they disagree one is the sender's, and
 * nobody can tell which: all who send such are counted as one. `X-Real-IP` is not read: it has one place alone, and
 * where the proxy does not write it, it is the sender's as well.
 */
export function clientOf(
  { socketAddress, forwardedFor, forwarded }: Caller & { readonly socketAddress: string },
  trustedProxies: readonly AddressRange[],
): Client {
  const isTrusted = (address: string): boolean => trustedProxies.some((range) => range.includes(address));
  const socket = parseIpAddress(socketAddress);
  const known = socket?.toString() ?? socketAddress;
  if (!isTrusted(known)) return { address: known, network: socket === undefined ? known : networkOf(socket) };
  const unsaid: Client = { address: known, network: `behind ${known}`, isHidden: true };
  const told = [
    ...(forwardedFor === null ? [] : [furthest(forwardedForHops(forwardedFor), isTrusted) ?? unsaid]),
    ...(forwarded === null ? [] : [furthest(forwardedHops(forwarded), isTrusted) ?? unsaid]),
  ];
  const [first = { address: known, network: known }, ...others] = told;
  return others.some(({ address }) => address !== first.address) ? unsaid : first;
}

/** Undefined where one of ours does not say whom it had the request from. */
function furthest(hops: readonly Hop[], isTrusted: (address: string) => boolean): Client | undefined {
  let client: Client | undefined;
  for (const hop of hops) {
    if (hop === "unknown") return undefined;
    client = { address: hop.toString(), network: networkOf(hop) };
    if (!isTrusted(client.address)) return client;
  }
  return client;
}
