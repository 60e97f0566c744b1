import { Kysely } from "kysely";
import type { SqlLedgerStore } from "../store/sql-ledger-store.ts";
import { openPostgresLedger } from "../store/open-postgres-ledger.ts";
import { openSqlLedger, type Mode } from "../store/open-sql-ledger.ts";
import { createDatabaseFile } from "./database-file.ts";
import { createPatientReader } from "./patient-reader.ts";
import { nodeSqliteDialect, openSqlite } from "./sqlite-dialect.ts";
import { createSqliteRunner } from "./sqlite-runner.ts";

/**
 * Opens the database and brings its tables up to date.
 *
 * @param url `file:support-appeal.db`, `file::memory:`, or `postgres://…`
 * @param onIdleError called when a connection that nobody uses breaks
 * @param mode the first one is kept with the database; another one is refused with a {@link ModeError}
 */
export async function openLedgerStore(
  url: string,
  onIdleError: (error: Error) => void,
  mode?: Mode,
): Promise<SqlLedgerStore> {
  if (url.startsWith("file:")) {
    const path = url.slice("file:".length);
    const database = await openSqlite(path);
    // What is in memory alone has no second connection.
    const reader = path === ":memory:" ? undefined : createPatientReader(path);
    const runner = createSqliteRunner(database, createDatabaseFile(path), reader);
    return await openSqlLedger(new Kysely({ dialect: nodeSqliteDialect(database) }), runner, true, mode);
  }
  return await openPostgresLedger(url, onIdleError, mode);
}
