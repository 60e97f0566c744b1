import { PostgresAdapter, PostgresDialect, sql, type Dialect, type Kysely, type MigrationLockOptions } from "kysely";
import pg from "pg";
import { postgresOptions } from "./postgres-options.ts";

/** For a connection to be made, in milliseconds. */
const CONNECT_TIMEOUT_MS = 5000;
/** A machine that died while it held the tables is waited for so long, in milliseconds. */
const ABANDONED_MS = 30_000;

/**
 * Kysely on PostgreSQL for what is done once, at the start: one connection, whose statements may take their time.
 *
 * @param onIdleError called when a connection that nobody uses breaks
 */
export function maintenanceDialect(connectionString: string, onIdleError: (error: Error) => void): Dialect {
  const pool = new pg.Pool({
    ...postgresOptions(connectionString),
    max: 1,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  pool.on("error", onIdleError);
  pool.on("connect", (client) => {
    // While it is lent the pool does not listen; what was asked rejects then.
    client.on("error", () => undefined);
    client.query("set default_transaction_isolation = 'read committed'").catch(onIdleError);
  });
  return new LockRowDialect({ pool });
}

class LockRowDialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new LockRowAdapter();
  }
}

/**
 * Who changes the tables holds a row and no advisory lock, which not every engine that speaks PostgreSQL has, and which
 * outlives a transaction. The row is free again when the transaction ends, or the session of one that died does.
 */
class LockRowAdapter extends PostgresAdapter {
  override async acquireMigrationLock(
    db: Kysely<unknown>,
    { lockTable, lockRowId }: MigrationLockOptions,
  ): Promise<void> {
    await sql`select set_config('idle_in_transaction_session_timeout', ${String(ABANDONED_MS)}, true)`.execute(db);
    await sql`select id from ${sql.table(lockTable)} where id = ${lockRowId} for update`.execute(db);
  }

  /** The end of the transaction does it. */
  override async releaseMigrationLock(): Promise<void> {}
}
