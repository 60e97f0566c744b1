import ipaddr from "ipaddr.js";

/** One address, or a range in CIDR notation. */
export interface AddressRange {
  includes(address: string): boolean;
}

export function parseAddressRange(text: string): AddressRange | undefined {
  const [written = "", bits, ...rest] = text.split("/");
  const address = parseAddress(written);
  if (address === undefined || rest.length > 0) return undefined;
  const widest = address.kind() === "ipv4" ? 32 : 128;
  const prefix = bits === undefined ? widest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
  if (!(prefix <= widest)) return undefined;
  return {
    includes(other) {
      const plain = parseAddress(plainAddress(other));
      return plain?.kind() === address.kind() && plain.match(address, prefix);
    },
  };
}

/** IPv4 as a dual-stack socket reports it (`::ffff:10.0.0.1`) is IPv4. */
export function plainAddress(address: string): string {
  return address.startsWith("::ffff:") && ipaddr.IPv4.isValidFourPartDecimal(address.slice(7))
    ? address.slice(7)
    : address;
}

export function isIpAddress(text: string): boolean {
  return parseAddress(text) !== undefined;
}

/** IPv4 in four decimal parts only: what else programs take for one (`127.1`, `0x7f000001`) no proxy writes. */
function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  return ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text) : undefined;
}
