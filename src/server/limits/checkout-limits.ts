import type { AddressRange } from "./address-range.ts";
import type { Brake } from "./brake.ts";
import { clientOf, type Caller } from "./client-address.ts";
import { isLoopbackAddress } from "./ip-address.ts";
import type { Log } from "../log.ts";
import { createMemoryRateLimit } from "./memory-rate-limit.ts";
import type { CreateRateLimit, Rate } from "./rate-limit.ts";

/** What costs is counted by address, and in all. */
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
const CREATE: Rates = { perAddress: { count: 10, seconds: 600 }, inAll: { burst: 60, perSecond: 15 } };
/** A session looked at. A page asks a few times after the reader has come back; Stripe allows 100 reads a second. */
const LOOK: Rates = { perAddress: { burst: 30, perSecond: 1 }, inAll: { burst: 100, perSecond: 20 } };
/** An address left for the newsletter. */
const SUBSCRIBE: Rates = { perAddress: { count: 10, seconds: 600 }, inAll: { burst: 60, perSecond: 5 } };
/**
 * What a page has counted, sent when it is left. Counted by each process alone, because it costs nothing but memory: an
 * office or a whole mobile network may stand behind one address.
 */
const TALLY = { perAddress: { burst: 120, perSecond: 5 }, inAll: { burst: 2000, perSecond: 1000 } } as const;
/** A token tried at the desk's door. Nobody mistypes it more often. */
const SIGN_IN: Rates = { perAddress: { count: 10, seconds: 600 }, inAll: { count: 100, seconds: 600 } };
/** A setting tried at the desk: each asks Stripe a dozen times. */
const SET_UP: Rates = { perAddress: { count: 60, seconds: 600 }, inAll: { count: 120, seconds: 600 } };
/** A link asked for by mail. A reader mistypes an address, or looks for the one that they gave with. */
const LINK: Rates = { perAddress: { count: 5, seconds: 600 }, inAll: { burst: 60, perSecond: 5 } };
/** A reminder asked for: each may make a mail go out. */
const REMIND: Rates = { perAddress: { count: 10, seconds: 600 }, inAll: { burst: 60, perSecond: 1 } };
/** A form sent by a page that can prove nothing, while somebody tests cards. */
const UNPROVEN: Rates = { perAddress: { count: 2, seconds: 600 }, inAll: { burst: 5, perSecond: 1 / 10 } };

/** Each takes one of what is left; 0, or the seconds to wait. */
export interface CheckoutLimits {
  /** A request of whatever kind, before it is read. */
  knock(caller: Caller): number;
  /** A session that Stripe would be asked to make. */
  create(caller: Caller): Promise<number>;
  /** The same for a browser that can do no proof of work: besides {@link create}, and only while it would have to. */
  createUnproven(caller: Caller): Promise<number>;
  /** A session that Stripe would be asked about. */
  look(caller: Caller): Promise<number>;
  /** An address for the newsletter. */
  subscribe(caller: Caller): Promise<number>;
  /** What a page has counted. */
  tally(caller: Caller): number;
  /** A token tried at the desk's door; on this machine, too. */
  signIn(caller: Caller): Promise<number>;
  /** A setting tried at the desk; on this machine, too. */
  setUp(caller: Caller): Promise<number>;
  /** A link by mail. */
  link(caller: Caller): Promise<number>;
  /** A reminder asked for by e-mail. */
  remind(caller: Caller): Promise<number>;
  /** Whether a proof of work is asked for before a session is made. */
  mustProve(caller: Caller): boolean;
}

export interface CheckoutLimitsOptions {
  readonly trustedProxies: readonly AddressRange[];
  readonly livemode: boolean;
  readonly brake: Brake;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Counts what would cost Stripe: in this process, or for all replicas that share a database. */
  readonly createRateLimit: CreateRateLimit;
}

/** The network that is counted on its own; `all` where nobody knows it, `nobody` in development. */
type Who = { readonly network: string } | "all" | "nobody";

/** The brake on card testing and on asking Stripe in vain. Addresses are never logged. */
export function createCheckoutLimits(options: CheckoutLimitsOptions): CheckoutLimits {
  const { trustedProxies, livemode, brake, log, now, createRateLimit } = options;
  let hasWarned = false;
  const warnOfProxy = (): void => {
    if (!hasWarned)
      log.warn(
        "requests come through a proxy on this machine: let it send X-Forwarded-For and set TRUSTED_PROXIES=127.0.0.1,::1, or all readers share one limit",
      );
    hasWarned = true;
  };

  /** Asked for each of a request's limits. */
  const known = new WeakMap<Caller, Who>();
  function whose(caller: Caller): Who {
    const who = known.get(caller) ?? findOut(caller);
    known.set(caller, who);
    return who;
  }

  function findOut({ socketAddress, ...said }: Caller): Who {
    if (socketAddress === undefined) return "all";
    const { address, network, isHidden = false } = clientOf({ socketAddress, ...said }, trustedProxies);
    if (isHidden || !isLoopbackAddress(address)) return { network };
    // With real money it can only be a proxy that keeps its readers' addresses to itself.
    if (said.forwardedFor === null && said.forwarded === null && !livemode) return "nobody";
    warnOfProxy();
    return "all";
  }

  function costly(name: string, rates: Rates, onRefused?: (network: string) => void) {
    const perAddress = createRateLimit(`${name} per address`, rates.perAddress);
    const inAll = createRateLimit(`${name} in all`, rates.inAll);
    return async (who: Exclude<Who, "nobody">): Promise<number> => {
      if (who === "all") return await inAll.take("");
      const seconds = await perAddress.take(who.network);
      if (seconds === 0) return await inAll.take("");
      onRefused?.(who.network);
      return seconds;
    };
  }

  const knocks = createMemoryRateLimit(KNOCK, now);
  const creates = costly("create", CREATE, (network) => brake.refused(network));
  const unproven = costly("unproven", UNPROVEN);
  const looks = costly("look", LOOK);
  const subscribes = costly("subscribe", SUBSCRIBE);
  const tallies = createMemoryRateLimit(TALLY.perAddress, now);
  const talliesInAll = createMemoryRateLimit(TALLY.inAll, now);
  const signIns = costly("sign in", SIGN_IN);
  const setUps = costly("set up", SET_UP);
  const links = costly("link", LINK);
  const reminds = costly("remind", REMIND);
  return {
    knock(caller) {
      const who = whose(caller);
      return typeof who === "string" ? 0 : knocks.take(who.network);
    },
    async create(caller) {
      const who = whose(caller);
      if (who === "nobody") return 0;
      const seconds = await creates(who);
      if (seconds === 0) brake.made();
      return seconds;
    },
    async createUnproven(caller) {
      const who = whose(caller);
      return who === "nobody" || !brake.isOn() ? 0 : await unproven(who);
    },
    look(caller) {
      const who = whose(caller);
      return looks(who === "nobody" ? "all" : who);
    },
    async subscribe(caller) {
      const who = whose(caller);
      return who === "nobody" ? 0 : await subscribes(who);
    },
    tally(caller) {
      const who = whose(caller);
      return (typeof who === "string" ? 0 : tallies.take(who.network)) || talliesInAll.take("");
    },
    signIn(caller) {
      const who = whose(caller);
      return signIns(who === "nobody" ? "all" : who);
    },
    setUp(caller) {
      const who = whose(caller);
      return setUps(who === "nobody" ? "all" : who);
    },
    async link(caller) {
      const who = whose(caller);
      return who === "nobody" ? 0 : await links(who);
    },
    async remind(caller) {
      const who = whose(caller);
      return who === "nobody" ? 0 : await reminds(who);
    },
    mustProve: (caller) => whose(caller) !== "nobody" && brake.isOn(),
  };
}
