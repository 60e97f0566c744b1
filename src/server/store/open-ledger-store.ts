import { randomBytes } from "node:crypto";
import { Kysely } from "kysely";
import type { Database } from "./database.ts";
import type { LedgerStore } from "./ledger-store.ts";
import { migrate } from "./migrations.ts";
import { postgresDialect } from "./postgres-dialect.ts";
import { createPostgresRunner } from "./postgres-runner.ts";
import { SqlLedgerStore } from "./sql-ledger-store.ts";
import type { SqlRunner } from "./sql-runner.ts";
import { createDatabaseFile } from "../node/database-file.ts";
import { nodeSqliteDialect, openSqlite } from "../node/sqlite-dialect.ts";
import { createSqliteRunner } from "./sqlite-runner.ts";
import { START_DEADLINE_MS, whenFree } from "./when-free.ts";

/**
 * Opens the database and brings its tables up to date.
 *
 * @param url `file:support-appeal.db`, `file::memory:`, or `postgres://…`
 * @param onIdleError called when a connection that nobody uses breaks
 */
export async function openLedgerStore(url: string, onIdleError: (error: Error) => void): Promise<LedgerStore> {
  if (url.startsWith("file:")) {
    const path = url.slice("file:".length);
    const database = await openSqlite(path);
    const runner = createSqliteRunner(database, createDatabaseFile(path));
    return await open(new Kysely({ dialect: nodeSqliteDialect(database) }), runner, true);
  }
  const db = new Kysely<Database>({ dialect: postgresDialect(url, onIdleError) });
  return await open(db, createPostgresRunner(db), false);
}

async function open(db: Kysely<Database>, runner: SqlRunner, isSqlite: boolean): Promise<LedgerStore> {
  try {
    await whenFree(() => migrate(db, isSqlite), START_DEADLINE_MS);
    return new SqlLedgerStore({
      db,
      runner,
      addressKey: await whenFree(() => readAddressKey(db), START_DEADLINE_MS),
      canLockRows: !isSqlite,
    });
  } catch (error) {
    await runner.close();
    throw error;
  }
}

async function readAddressKey(db: Kysely<Database>): Promise<string> {
  const fresh = { name: "address-key", value: randomBytes(32).toString("base64url") };
  await db
    .insertInto("setting")
    .values(fresh)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await db
    .selectFrom("setting")
    .select("value")
    .where("name", "=", fresh.name)
    .executeTakeFirstOrThrow();
  return value;
}
