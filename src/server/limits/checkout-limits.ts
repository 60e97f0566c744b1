import type { AddressRange } from "../node/address-range.ts";
import { clientAddress, isLoopbackAddress } from "./client-address.ts";
import type { Log } from "../log.ts";
import { createRateLimit, type Rate } from "./rate-limit.ts";

/** A reader tries a few times; a household behind one address, somewhat more. A card tester tries thousands. */
const PER_ADDRESS: Rate = { burst: 10, perSecond: 1 / 6 };
/** Under Stripe's own limit on sessions, some 25 a second. */
const IN_ALL: Rate = { burst: 60, perSecond: 15 };

export interface CheckoutLimits {
  /** 0, or the seconds to wait. */
  take(socketAddress: string | undefined, forwardedFor: string | null): number;
}

/** The brake on card testing: counts what would reach Stripe. Addresses are held in memory only, and never logged. */
export function createCheckoutLimits(
  trustedProxies: readonly AddressRange[],
  livemode: boolean,
  log: Log,
  now: () => number,
): CheckoutLimits {
  const perAddress = createRateLimit(PER_ADDRESS, now);
  const inAll = createRateLimit(IN_ALL, now);
  let hasWarned = false;
  return {
    take(socketAddress, forwardedFor) {
      if (socketAddress === undefined) return inAll.take("");
      const client = clientAddress(socketAddress, forwardedFor, trustedProxies);
      if (!isLoopbackAddress(client)) return perAddress.take(network(client)) || inAll.take("");
      // Development; with real money it can only be a proxy that keeps its readers' addresses to itself.
      if (forwardedFor === null && !livemode) return 0;
      if (!hasWarned)
        log.warn(
          "requests come through a proxy on this machine: let it send X-Forwarded-For and set TRUSTED_PROXIES=127.0.0.1,::1, or all readers share one limit",
        );
      hasWarned = true;
      return inAll.take("");
    },
  };
}

/** A household gets a whole /64 of IPv6 addresses. */
function network(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail?.split(":").filter(Boolean) ?? [];
  const groups =
    tail === undefined
      ? left
      : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0"), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
