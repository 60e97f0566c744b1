import { randomBytes } from "node:crypto";
import { Kysely } from "kysely";
import { SqlLedgerStore } from "./sql-ledger-store.ts";
import type { Database } from "./database.ts";
import type { LedgerStore } from "./ledger-store.ts";
import { migrate } from "./migrations.ts";
import { nodeSqliteDialect } from "./sqlite-dialect.ts";
import { whenFree } from "./when-free.ts";
import { postgresDialect } from "./postgres-dialect.ts";

/**
 * Opens the database and brings its tables up to date.
 *
 * @param url `file:support-appeal.db`, `file::memory:`, or `postgres://…`
 */
export async function openLedgerStore(url: string, onIdleError: (error: Error) => void): Promise<LedgerStore> {
  const isSqlite = url.startsWith("file:");
  const db = new Kysely<Database>({ dialect: isSqlite ? await nodeSqliteDialect(url.slice("file:".length)) : postgresDialect(url, onIdleError) });
  try {
    await whenFree(() => migrate(db, isSqlite));
    return new SqlLedgerStore(db, { addressKey: await whenFree(() => readAddressKey(db)), canLockRows: !isSqlite });
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function readAddressKey(db: Kysely<Database>): Promise<string> {
  const fresh = { name: "address-key", value: randomBytes(32).toString("base64url") };
  await db.insertInto("setting").values(fresh).onConflict((conflict) => conflict.doNothing()).execute();
  const { value } = await db.selectFrom("setting").select("value").where("name", "=", fresh.name).executeTakeFirstOrThrow();
  return value;
}
