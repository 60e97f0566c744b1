import type { BalanceChange } from "../../core/ledger/fact.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import type { StripeGateway } from "../stripe/stripe-gateway.ts";

export interface FetchBalanceOptions {
  readonly store: Pick<LedgerStore, "record" | "knownPayments" | "balanceKnownUntil">;
  readonly gateway: Pick<StripeGateway, "listBalanceChanges">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Fetches what is new, as long as it is not called off; answers how many changes of the balance it has stored. */
export type FetchBalance = (signal: AbortSignal) => Promise<number>;

const DAY_SECONDS = 86_400;
/** A gift may be known later than the money that it brought: so far back is looked again. */
const OVERLAP_SECONDS = 7 * DAY_SECONDS;

/**
 * Asks Stripe what came of each gift: no event tells of fees. Goes from day to day, the oldest first, so that a run
 * that ends in the middle leaves no hole behind what it has stored. What is stored already changes nothing, so several
 * replicas may do it at once.
 */
export function createFetchBalance({ store, gateway, now }: FetchBalanceOptions): FetchBalance {
  /** Everything before was looked at by this process, in seconds since 1970. */
  let lookedUntil: number | undefined;

  async function storePage(changes: readonly BalanceChange[]): Promise<number> {
    const known = await store.knownPayments(changes.map(({ payment }) => payment));
    const ours = changes.filter(({ payment }) => known.has(payment));
    const recorded = await Promise.all(
      ours.map((change) =>
        store.record({ id: change.id, type: "balance_transaction.fetched", created: change.at }, change),
      ),
    );
    return recorded.filter(({ outcome }) => outcome === "applied").length;
  }

  return async (signal) => {
    const knownUntil = lookedUntil ?? (await store.balanceKnownUntil());
    // Nobody has given yet.
    if (knownUntil === undefined) return 0;
    const until = Math.floor(now() / 1000);
    let stored = 0;
    for (let day = knownUntil - OVERLAP_SECONDS; day <= until; day += DAY_SECONDS) {
      let after: string | undefined;
      do {
        if (signal.aborted) return stored;
        const page = await gateway.listBalanceChanges({ from: day, until: day + DAY_SECONDS, after });
        stored += await storePage(page.changes);
        after = page.next;
      } while (after !== undefined);
    }
    lookedUntil = until;
    return stored;
  };
}
