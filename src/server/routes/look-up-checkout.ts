import type { CheckoutLimits } from "../limits/checkout-limits.ts";
import type { Caller } from "../limits/client-address.ts";
import { createRecentKeys } from "../limits/recent-keys.ts";
import type { Log } from "../log.ts";
import type { FetchedCheckout, StripeGateway } from "../stripe/stripe-gateway.ts";
import { tryStripe, type StripeFailure } from "./stripe-failure.ts";

export interface LookUpOptions {
  readonly gateway: StripeGateway;
  readonly limits: CheckoutLimits;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** `unknown`: there is no such session, or it is not ours. `wait`: too many were looked at; in seconds. */
export type LookedUp =
  | { readonly outcome: "found"; readonly checkout: FetchedCheckout }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "wait"; readonly seconds: number }
  | { readonly outcome: "failed"; readonly failure: StripeFailure };

export type LookUpCheckout = (id: string, caller: Caller) => Promise<LookedUp>;

/** A session is known to Stripe before any reader knows its id, so one that is unknown stays so. In milliseconds. */
const REMEMBER_UNKNOWN_MS = 10_000;

/** Nothing else is worth asking Stripe for, and nothing else may reach the address that we ask at. */
const sessionId = /^cs_(?:test|live)_[A-Za-z0-9]{1,200}$/;

/** What became of a session, asked of Stripe each time. Knowing the id is the permission. */
export function createLookUpCheckout({ gateway, limits, log, now }: LookUpOptions): LookUpCheckout {
  const unknown = createRecentKeys(REMEMBER_UNKNOWN_MS, now);
  return async (id, caller) => {
    if (!sessionId.test(id) || unknown.has(id)) return { outcome: "unknown" };
    const seconds = await limits.look(caller);
    if (seconds > 0) return { outcome: "wait", seconds };
    const tried = await tryStripe(log, () => gateway.fetchCheckout(id));
    if (tried.outcome === "failed") return tried;
    if (tried.answer !== undefined) return { outcome: "found", checkout: tried.answer };
    unknown.add(id);
    return { outcome: "unknown" };
  };
}
