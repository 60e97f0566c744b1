import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { errorText } from "../log.ts";
import { openLedgerStore } from "./open-ledger-store.ts";
import { endpointSettingReaders } from "../settings/endpoint-settings.ts";
import { SettingsError } from "../settings/settings-error.ts";
import type { SqlLedgerStore } from "../store/sql-ledger-store.ts";

/** Opens the ledger of `DATABASE_URL` for a command that asks nothing of Stripe, and closes it when the work is done. */
export async function withLedger<Result>(
  environment: NodeJS.ProcessEnv,
  work: (ledger: SqlLedgerStore) => Promise<Result>,
): Promise<Result> {
  const ledger = await open(endpointSettingReaders(environment).databaseUrl());
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

async function open(url: string): Promise<SqlLedgerStore> {
  const path = url.startsWith("file:") ? url.slice("file:".length) : undefined;
  // Opened, it would be made: an empty ledger in the wrong folder is no answer.
  if (path !== undefined && !existsSync(path))
    throw new SettingsError(`DATABASE_URL names no file that is there: ${resolve(path)}`);
  try {
    return await openLedgerStore(url, (error) =>
      process.stderr.write(`database connection lost: ${errorText(error)}\n`),
    );
  } catch (cause) {
    // Another address than a file's may hold a password, so it is not repeated.
    const file = path === undefined ? "" : ` (${resolve(path)})`;
    throw new SettingsError(`DATABASE_URL can't be opened${file}: ${errorText(cause)}`, { cause });
  }
}
