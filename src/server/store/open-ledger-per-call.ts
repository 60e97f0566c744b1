import type { LedgerStore } from "./ledger-store.ts";
import { openPostgresLedger } from "./open-postgres-ledger.ts";
import type { OpenStore } from "./open-store.ts";

/**
 * The ledger on PostgreSQL where a connection belongs to the request that opened it, as in a Worker: each call opens
 * its own and closes it. Let a pooler stand before the database (Hyperdrive, PgBouncer).
 */
export const openLedgerPerCall: OpenStore = async (url, onIdleError, mode) => {
  async function call<Answer>(work: (store: LedgerStore) => Promise<Answer>): Promise<Answer> {
    let isClosing = false;
    const store = await openPostgresLedger(
      url,
      // A stream that is cancelled because we close it is no failure.
      (error) => {
        if (!isClosing) onIdleError(error);
      },
      mode,
    );
    try {
      return await work(store);
    } finally {
      isClosing = true;
      await store.close();
    }
  }

  return {
    addressKey: await call(async ({ addressKey }) => addressKey),
    record: (event, fact, tieBreak) => call((store) => store.record(event, fact, tieBreak)),
    knowsPayment: (paymentIntent) => call((store) => store.knowsPayment(paymentIntent)),
    totals: () => call((store) => store.totals()),
    moneySince: (...given) => call((store) => store.moneySince(...given)),
    supportersSince: (...given) => call((store) => store.supportersSince(...given)),
    report: (query) => call((store) => store.report(query)),
    refold: (scratch, mend, onProgress) => call((store) => store.refold(scratch, mend, onProgress)),
    notes: () => call((store) => store.notes()),
    subscribe: (subscriber) => call((store) => store.subscribe(subscriber)),
    ping: () => call((store) => store.ping()),
    close: async () => undefined,
  };
};
