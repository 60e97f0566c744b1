import { Kysely } from "kysely";
import type { Database } from "./database.ts";
import type { LedgerStore } from "./ledger-store.ts";
import { openSqlLedger, type Mode } from "./open-sql-ledger.ts";
import { postgresDialect } from "./postgres-dialect.ts";
import { createPostgresRunner } from "./postgres-runner.ts";

/**
 * Opens a database on PostgreSQL, or on what speaks as it does.
 *
 * @param url `postgres://…`
 * @param onIdleError called when a connection that nobody uses breaks
 * @param mode whose money the database is to hold: see {@link openSqlLedger}
 */
export async function openPostgresLedger(
  url: string,
  onIdleError: (error: Error) => void,
  mode?: Mode,
): Promise<LedgerStore> {
  const db = new Kysely<Database>({ dialect: postgresDialect(url, onIdleError) });
  return await openSqlLedger(db, createPostgresRunner(db), false, mode);
}
