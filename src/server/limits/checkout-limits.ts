import type { AddressRange } from "./address-range.ts";
import { clientOf, type Caller } from "./client-address.ts";
import { isLoopbackAddress } from "./ip-address.ts";
import type { Log } from "../log.ts";
import { createMemoryRateLimit } from "./memory-rate-limit.ts";
import type { CreateRateLimit, Rate } from "./rate-limit.ts";

/** What costs Stripe is counted by address, and in all. */
interface Rates {
  readonly perAddress: Rate;
  readonly inAll: Rate;
}

/** Any request of an address, before anything of it is read: far above what a page asks for, far under what would cost us. */
const KNOCK: Rate = { burst: 60, perSecond: 10 };
/**
 * A session made. A reader tries a few times; a household behind one address, somewhat more. A card tester tries
 * thousands. In all, under Stripe's own limit on sessions, some 25 a second.
 */
const CREATE: Rates = { perAddress: { burst: 10, perSecond: 1 / 6 }, inAll: { burst: 60, perSecond: 15 } };
/** A session looked at. A page asks a few times after the reader has come back; Stripe allows 100 reads a second. */
const LOOK: Rates = { perAddress: { burst: 30, perSecond: 1 }, inAll: { burst: 100, perSecond: 20 } };

/** Each takes one of what is left; 0, or the seconds to wait. */
export interface CheckoutLimits {
  /** A request of whatever kind, before it is read. */
  knock(caller: Caller): number;
  /** A session that Stripe would be asked to make. */
  create(caller: Caller): Promise<number>;
  /** A session that Stripe would be asked about. */
  look(caller: Caller): Promise<number>;
}

/**
 * The brake on card testing and on asking Stripe in vain. Addresses are never logged.
 *
 * @param createRateLimit counts what would cost Stripe: in this process, or for all replicas that share a database
 */
export function createCheckoutLimits(
  trustedProxies: readonly AddressRange[],
  livemode: boolean,
  log: Log,
  now: () => number,
  createRateLimit: CreateRateLimit = (_name, rate) => createMemoryRateLimit(rate, now),
): CheckoutLimits {
  let hasWarned = false;
  const warnOfProxy = (): void => {
    if (!hasWarned)
      log.warn(
        "requests come through a proxy on this machine: let it send X-Forwarded-For and set TRUSTED_PROXIES=127.0.0.1,::1, or all readers share one limit",
      );
    hasWarned = true;
  };

  /** The network that is counted on its own; `all` where nobody knows it, `nobody` in development. */
  function whose({ socketAddress, ...said }: Caller): { readonly network: string } | "all" | "nobody" {
    if (socketAddress === undefined) return "all";
    const { address, network, isHidden = false } = clientOf({ socketAddress, ...said }, trustedProxies);
    if (isHidden || !isLoopbackAddress(address)) return { network };
    // With real money it can only be a proxy that keeps its readers' addresses to itself.
    if (said.forwardedFor === null && said.forwarded === null && !livemode) return "nobody";
    warnOfProxy();
    return "all";
  }

  function costly(name: string, rates: Rates, isFreeForDevelopment: boolean): (caller: Caller) => Promise<number> {
    const perAddress = createRateLimit(`${name} per address`, rates.perAddress);
    const inAll = createRateLimit(`${name} in all`, rates.inAll);
    return async (caller) => {
      const who = whose(caller);
      if (who === "nobody" && isFreeForDevelopment) return 0;
      const seconds = typeof who === "string" ? 0 : await perAddress.take(who.network);
      return seconds > 0 ? seconds : await inAll.take("");
    };
  }

  const knocks = createMemoryRateLimit(KNOCK, now);
  return {
    knock(caller) {
      const who = whose(caller);
      return typeof who === "string" ? 0 : knocks.take(who.network);
    },
    create: costly("create", CREATE, true),
    look: costly("look", LOOK, false),
  };
}
