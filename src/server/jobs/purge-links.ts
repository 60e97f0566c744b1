import type { LedgerStore } from "../store/ledger-store.ts";

export interface PurgeLinksOptions {
  readonly store: Pick<LedgerStore, "links">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** So long they count against how many one person may have, in seconds. */
const COUNTED_SECONDS = 3600;

/** Drops mailed links that open nothing any more, also where nobody asks for new ones. */
export function purgeLinks({ store, now }: PurgeLinksOptions): () => Promise<void> {
  return async () => {
    await store.links.purge(Math.floor(now() / 1000) - COUNTED_SECONDS);
  };
}
