import ipaddr from "ipaddr.js";
import { remember } from "./remember.ts";

export type IpAddress = ipaddr.IPv4 | ipaddr.IPv6;

/** The longest that there is, with a zone. */
const MAX_LENGTH = 64;

/** One request has the same few asked for several times, and so has the next on its connection. */
const recent = new Map<string, IpAddress>();
const MAX_RECENT = 1000;

/**
 * Reads an address as sockets and proxies write it. IPv4 in four decimal parts only: what else programs take for one
 * (`127.1`, `0x7f000001`) no proxy writes. IPv4 within IPv6 (`::ffff:10.0.0.1`) is IPv4, and a zone (`fe80::1%eth0`)
 * says nothing of whose it is.
 */
export function parseIpAddress(text: string): IpAddress | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const known = recent.get(text);
  if (known !== undefined) return known;
  const address = parse(text);
  if (address !== undefined) remember(recent, text, address, MAX_RECENT);
  return address;
}

function parse(text: string): IpAddress | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  if (!text.includes(":") || !ipaddr.IPv6.isValid(text)) return undefined;
  const address = ipaddr.IPv6.parse(text);
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : new ipaddr.IPv6(address.parts);
}

/** On this machine. */
export function isLoopbackAddress(text: string): boolean {
  return parseIpAddress(text)?.range() === "loopback";
}

/** One that may be a reader's: none of this machine, of a network of our own, or of a provider's that shares one. */
export function isPublicAddress(text: string): boolean {
  return parseIpAddress(text)?.range() === "unicast";
}

/** What is counted as one: an IPv4 address, or a /64 of IPv6, of which a household gets a whole one. */
export function networkOf(address: IpAddress): string {
  if (address.kind() === "ipv4") return address.toString();
  const network = new ipaddr.IPv6(address.toByteArray().map((byte, index) => (index < 8 ? byte : 0)));
  return `${network.toString()}/64`;
}
