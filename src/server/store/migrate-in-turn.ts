import { sql, type Kysely } from "kysely";
import { Migrator, type MigrationProvider } from "kysely/migration";
import type { Database } from "./database.ts";
import { pauseAbout } from "./pause-about.ts";
import { codeOf, faultOf } from "./postgres-error.ts";

/** For a lock, in milliseconds: whoever writes to a table waits behind one who waits to change it. */
const LOCK_TIMEOUT_MS = 300;
const PAUSE_MS = 200;
/** For a database that is not there or in disorder, in milliseconds: an operator waits for the start. */
const PATIENCE_MS = 10_000;
/** For another replica that is changing the tables, in milliseconds: a large table takes minutes. */
const LOCKED_PATIENCE_MS = 600_000;

/**
 * Another replica made or dropped the same table in the same moment: unique_violation, duplicate_table,
 * duplicate_object, undefined_table, in_failed_sql_transaction, and what a catalog says of one that is going.
 */
const crossed = new Set(["23505", "42P07", "42710", "42P01", "25P02", "XX000"]);
const LOCK_NOT_AVAILABLE = "55P03";

/**
 * Brings the tables up to date, each migration in a transaction of its own that holds the lock row: of replicas that
 * start at once each finds done what another did, and those that serve meanwhile wait for no more than one of them.
 */
export async function migrateInTurn(db: Kysely<Database>, provider: MigrationProvider): Promise<void> {
  const beganAt = performance.now();
  for (;;) {
    try {
      if (!(await migrateOne(db, provider))) return;
    } catch (error) {
      const code = codeOf(error);
      const patienceMs = code === LOCK_NOT_AVAILABLE ? LOCKED_PATIENCE_MS : PATIENCE_MS;
      if ((faultOf(error) !== "passing" && !crossed.has(code)) || performance.now() - beganAt > patienceMs) throw error;
      await pauseAbout(PAUSE_MS);
    }
  }
}

async function migrateOne(db: Kysely<Database>, provider: MigrationProvider): Promise<boolean> {
  return await db.transaction().execute(async (transaction) => {
    await sql`select set_config('lock_timeout', ${String(LOCK_TIMEOUT_MS)}, true)`.execute(transaction);
    const { error, results = [] } = await new Migrator({ db: transaction, provider }).migrateUp();
    if (error !== undefined) throw error;
    return results.length > 0;
  });
}
