import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { createLog } from "../log.ts";
import { openLedgerStore } from "./open-ledger-store.ts";
import { endpointSettingReaders } from "../settings/endpoint-settings.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { openStore } from "../store/open-store.ts";
import type { SqlLedgerStore } from "../store/sql-ledger-store.ts";

/** Opens the ledger of `DATABASE_URL` for a command that asks nothing of Stripe, and closes it when the work is done. */
export async function withLedger<Result>(
  environment: NodeJS.ProcessEnv,
  work: (ledger: SqlLedgerStore) => Promise<Result>,
): Promise<Result> {
  const databaseUrl = endpointSettingReaders(environment).databaseUrl();
  const path = databaseUrl.startsWith("file:") ? databaseUrl.slice("file:".length) : undefined;
  // Opened, it would be made: an empty ledger in the wrong folder is no answer.
  if (path !== undefined && !existsSync(path))
    throw new SettingsError(`DATABASE_URL names no file that is there: ${resolve(path)}`);
  const log = createLog((line) => void process.stderr.write(line));
  const ledger = await openStore({ databaseUrl }, openLedgerStore, log, (file) => resolve(file));
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}
