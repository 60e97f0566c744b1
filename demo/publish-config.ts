import { openLedgerStore } from "../src/server/node/open-ledger-store.ts";

/**
 * Publishes the newspaper's config at its desk, as its first version, where none was published before: so a newcomer
 * changes it there, and not in a file.
 *
 * @param now milliseconds since 1970
 */
export async function publishConfig(databaseUrl: string, config: unknown, now: number): Promise<void> {
  const store = await openLedgerStore(databaseUrl, () => undefined);
  try {
    const at = Math.floor(now / 1000);
    if ((await store.configs.serving(at)) !== undefined) return;
    const by = "The demo";
    const revision = await store.configs.saveDraft({ config, revision: null, by, now: at });
    if (revision !== undefined) await store.configs.publish({ revision, at, now: at, by, note: undefined });
  } finally {
    await store.close();
  }
}
