import { randomBytes, randomInt } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import { refoldIfNeeded } from "./refold-if-needed.ts";
import { SqlLedgerStore, type SqlLedgerOptions } from "./sql-ledger-store.ts";
import type { SqlRunner } from "./sql-runner.ts";
import { START_DEADLINE_MS, whenFree } from "./when-free.ts";

/** Lanes of the totals: two replicas on one wait for each other, more lanes make more rows to sum. */
export const LANES = 16;

/** Whose money a database holds: it never holds both. */
export type Mode = "live" | "test";

/** Thrown where a database holds the other mode's money. */
export class ModeError extends Error {
  override readonly name = "ModeError";
  readonly held: Mode;

  constructor(held: Mode) {
    super(`the database holds ${held} money`);
    this.held = held;
  }
}

/**
 * Brings a database's tables up to date and opens the ledger in them.
 *
 * @param mode the first one is kept with the database; another one is refused with a {@link ModeError}
 * @param more what this database can do besides
 */
export async function openSqlLedger(
  db: Kysely<Database>,
  runner: SqlRunner,
  isSqlite: boolean,
  mode: Mode | undefined,
  more: Pick<SqlLedgerOptions, "takeGift" | "counts"> = {},
): Promise<SqlLedgerStore> {
  try {
    await whenFree(() => migrate(db, isSqlite), START_DEADLINE_MS);
    const keep = (name: string, value: string) => whenFree(() => keepSetting(db, name, value), START_DEADLINE_MS);
    const held = mode === undefined ? undefined : await keep("mode", mode);
    if (held !== mode && (held === "live" || held === "test")) throw new ModeError(held);
    const addressKey = await keep("address-key", randomBytes(32).toString("base64url"));
    const options = { db, canLockRows: !isSqlite, lane: isSqlite ? 0 : randomInt(LANES) };
    await whenFree(() => refoldIfNeeded(options), START_DEADLINE_MS);
    return new SqlLedgerStore({ ...options, ...more, runner, addressKey });
  } catch (error) {
    await runner.close();
    throw error;
  }
}

/** The first value given for it stays with the database, so that all replicas agree. */
async function keepSetting(db: Kysely<Database>, name: string, value: string): Promise<string> {
  await db
    .insertInto("setting")
    .values({ name, value })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = await db.selectFrom("setting").select("value").where("name", "=", name).executeTakeFirstOrThrow();
  return kept.value;
}
