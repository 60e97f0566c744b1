import { randomInt } from "node:crypto";
import { Kysely, sql } from "kysely";
import { SettingsError } from "../settings/settings-error.ts";
import type { Database } from "./database.ts";
import { maintenanceDialect } from "./maintenance-dialect.ts";
import { LANES, openSqlLedger, type Mode } from "./open-sql-ledger.ts";
import { createPostgresCounts } from "./postgres-counts.ts";
import { createPostgresPool } from "./postgres-pool.ts";
import { createPostgresRunner } from "./postgres-runner.ts";
import { tryAgain } from "./postgres-tries.ts";
import { SqlLedgerStore } from "./sql-ledger-store.ts";

/** How long a database that is not there yet is waited for at the start, in milliseconds. */
const START_MS = 5000;

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
): Promise<SqlLedgerStore> {
  if (!/^postgres(?:ql)?:/.test(url))
    throw new SettingsError("DATABASE_URL must be postgres://… here: only Node, Bun and Deno keep a ledger in a file");
  const db = new Kysely<Database>({ dialect: maintenanceDialect(url, onIdleError) });
  try {
    // They are often started together.
    await tryAgain(performance.now() + START_MS, () => sql`select 1`.execute(db));
    const { runner, ...more } = connect(url, onIdleError);
    return await openSqlLedger(db, runner, false, mode, more);
  } finally {
    // It goes on to put queries into words; nothing is sent by it any more.
    await db.destroy();
  }
}

/**
 * Opens what has been opened before, without a look at its tables: connects with the first thing that is asked.
 *
 * @param addressKey of the store that was opened before
 */
export function reopenPostgresLedger(
  url: string,
  onIdleError: (error: Error) => void,
  addressKey: string,
): SqlLedgerStore {
  // It puts queries into words, and sends none.
  const db = new Kysely<Database>({ dialect: maintenanceDialect(url, onIdleError) });
  return new SqlLedgerStore({
    db,
    canLockRows: true,
    lane: randomInt(LANES),
    ...connect(url, onIdleError),
    addressKey,
  });
}

function connect(url: string, onIdleError: (error: Error) => void) {
  const pool = createPostgresPool(url, onIdleError);
  const lane = LANES * (1 + randomInt(LANES));
  const runner = createPostgresRunner(pool, [lane, lane + 1, lane + 2]);
  return { runner, takeGift: runner.takeGift, counts: createPostgresCounts(pool) };
}
