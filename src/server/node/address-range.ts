import { BlockList, isIP } from "node:net";

/** One address, or a range in CIDR notation. */
export interface AddressRange {
  includes(address: string): boolean;
}

export function parseAddressRange(text: string): AddressRange | undefined {
  const [address = "", bits, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return undefined;
  const widest = family === 4 ? 32 : 128;
  const prefix = bits === undefined ? widest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
  if (!(prefix <= widest)) return undefined;
  const block = new BlockList();
  block.addSubnet(address, prefix, family === 4 ? "ipv4" : "ipv6");
  return {
    includes(other) {
      const plain = plainAddress(other);
      const kind = isIP(plain);
      return kind !== 0 && block.check(plain, kind === 4 ? "ipv4" : "ipv6");
    },
  };
}

/** IPv4 as a dual-stack socket reports it (`::ffff:10.0.0.1`) is IPv4. */
export function plainAddress(address: string): string {
  return address.startsWith("::ffff:") && isIP(address.slice(7)) === 4 ? address.slice(7) : address;
}

export function isIpAddress(text: string): boolean {
  return isIP(text) !== 0;
}
