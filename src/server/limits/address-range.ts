import type ipaddr from "ipaddr.js";
import { parseIpAddress } from "./ip-address.ts";

/** One address, or a range in CIDR notation. */
export interface AddressRange {
  includes(address: string): boolean;
}

export function parseAddressRange(text: string): AddressRange | undefined {
  const [written = "", bits, ...rest] = text.split("/");
  const address = parseIpAddress(written);
  if (address === undefined || rest.length > 0) return undefined;
  const widest = address.kind() === "ipv4" ? 32 : 128;
  // IPv4 written as IPv6 counts its bits from the left of the longer address.
  const isMapped = address.kind() === "ipv4" && written.includes(":");
  const prefix = bits === undefined ? widest : /^\d{1,3}$/.test(bits) ? Number(bits) - (isMapped ? 96 : 0) : Number.NaN;
  if (!(prefix >= 0 && prefix <= widest)) return undefined;
  return {
    includes(other) {
      const given = parseIpAddress(other);
      return given !== undefined && matches(given, address, prefix);
    },
  };
}

function matches(given: ipaddr.IPv4 | ipaddr.IPv6, range: ipaddr.IPv4 | ipaddr.IPv6, prefix: number): boolean {
  if (given.kind() !== range.kind()) return false;
  return given.match(range, prefix);
}
