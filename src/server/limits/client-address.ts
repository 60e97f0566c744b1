import { isIpAddress, plainAddress, type AddressRange } from "./address-range.ts";

/**
 * Whose request it is. `X-Forwarded-For` is believed only as far as our own proxies wrote it: from the right,
 * up to the first address that is none of them. Everything left of that may be made up.
 */
export function clientAddress(
  socketAddress: string,
  forwardedFor: string | null,
  trustedProxies: readonly AddressRange[],
): string {
  const isTrusted = (address: string): boolean => trustedProxies.some((range) => range.includes(address));
  let client = plainAddress(socketAddress);
  const hops = forwardedFor?.split(",") ?? [];
  while (isTrusted(client)) {
    const hop = plainAddress(hops.pop()?.trim() ?? "");
    if (!isIpAddress(hop)) break;
    client = hop;
  }
  return client;
}

export function isLoopbackAddress(address: string): boolean {
  return address === "::1" || plainAddress(address).startsWith("127.");
}
