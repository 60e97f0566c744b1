import { afterEach, beforeEach } from "vitest";
import type { LedgerStore } from "../../../src/server/store/ledger-store.ts";
import type { StoreUnderTest } from "../ledger-store.ts";

/** Opens one database twice for each test, as two replicas do, and closes both after it. */
export function onTwoReplicas(under: StoreUnderTest, open: (store: LedgerStore, other: LedgerStore) => void): void {
  let opened: readonly LedgerStore[] = [];
  beforeEach(async () => {
    const url = await under.create();
    const [store, other] = [await under.open(url), await under.open(url)];
    opened = [store, other];
    open(store, other);
  });
  afterEach(async () => {
    for (const each of opened) await each.close();
  });
}
