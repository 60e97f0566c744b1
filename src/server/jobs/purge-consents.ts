import type { Log } from "../log.ts";
import type { LedgerStore } from "../store/ledger-store.ts";

export interface PurgeConsentsOptions {
  readonly store: Pick<LedgerStore, "consents">;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Erases what readers agreed to once the law does not ask for it any more: see `keepConsentUntil`. */
export function purgeConsents({ store, log, now }: PurgeConsentsOptions): () => Promise<void> {
  return async () => {
    const erased = await store.consents.purge(Math.floor(now() / 1000));
    if (erased > 0) log.info("consents erased that nobody needs to show any more", { erased });
  };
}
