import { constants } from "node:fs";
import { access, stat, statfs } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { dirname, resolve } from "node:path";
import { Kysely } from "kysely";
import { ok, warning, wrong, type Finding } from "../doctor/finding.ts";
import { errorText } from "../log.ts";
import type { Database } from "../store/database.ts";
import { maintenanceDialect } from "../store/maintenance-dialect.ts";
import { tablesState } from "../store/migrate.ts";
import type { Mode } from "../store/open-sql-ledger.ts";
import { NodeSqliteDatabase } from "./node-sqlite-database.ts";
import { nodeSqliteDialect } from "./sqlite-dialect.ts";

export interface CheckedDatabase {
  readonly findings: readonly Finding[];
  /** Whether a ledger is there that this release can read as it is. */
  readonly isReady: boolean;
}

/** Less than this fills up in a bad night, in bytes. */
const LITTLE_ROOM_BYTES = 200 * 1_048_576;
const NO_ROOM_BYTES = 5 * 1_048_576;

/**
 * The database, as it is: nothing is made, and no table changed.
 *
 * @param mode the key's; undefined where there is none to compare with
 */
export async function checkDatabase(url: string, mode: Mode | undefined): Promise<CheckedDatabase> {
  if (url.startsWith("file:")) return await checkFile(url.slice("file:".length), mode);
  const db = new Kysely<Database>({ dialect: maintenanceDialect(url, () => undefined) });
  try {
    const startedAt = performance.now();
    const read = await checkTables(db, false, mode, "PostgreSQL");
    const ms = Math.ceil(performance.now() - startedAt);
    return { ...read, findings: [ok("database-answers", { ms }), ...read.findings] };
  } catch (error) {
    // The address may hold a password, so it is not repeated.
    return { findings: [wrong("database-silent", { error: errorText(error) })], isReady: false };
  } finally {
    await db.destroy();
  }
}

async function checkFile(path: string, mode: Mode | undefined): Promise<CheckedDatabase> {
  if (path === ":memory:") return { findings: [wrong("database-in-memory", {})], isReady: false };
  const file = resolve(path);
  const directory = dirname(file);
  const room = await roomIn(directory);
  if (room === undefined) return { findings: [wrong("database-no-directory", { file, directory })], isReady: false };
  const isThere = await stat(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return { findings: [warning("database-not-yet", { file }), room], isReady: false };
  try {
    await access(file, constants.R_OK | constants.W_OK);
    const db = new Kysely<Database>({
      dialect: nodeSqliteDialect(new NodeSqliteDatabase(new DatabaseSync(file, { readOnly: true, timeout: 2000 }))),
    });
    try {
      const { findings, isReady } = await checkTables(db, true, mode, file);
      return { findings: [...findings, room], isReady };
    } finally {
      await db.destroy();
    }
  } catch (error) {
    return { findings: [wrong("database-unusable", { file, error: errorText(error) }), room], isReady: false };
  }
}

async function checkTables(
  db: Kysely<Database>,
  isSqlite: boolean,
  mode: Mode | undefined,
  name: string,
): Promise<CheckedDatabase> {
  const { toRun, newer } = await tablesState(db, isSqlite);
  const unready = (finding: Finding): CheckedDatabase => ({ findings: [finding], isReady: false });
  if (newer.length > 0) return unready(wrong("database-newer", { migrations: newer }));
  if (toRun.length > 0) return unready(warning("database-older", { database: name, migrations: toRun }));
  const row = await db.selectFrom("setting").select("value").where("name", "=", "mode").executeTakeFirst();
  const held = row?.value ?? mode;
  if (mode !== undefined && held !== mode)
    return unready(wrong(mode === "test" ? "database-live-key-test" : "database-test-key-live", {}));
  const code = held === "live" ? "database-live-money" : held === "test" ? "database-test-money" : "database-no-money";
  return { findings: [ok(code, { database: name })], isReady: true };
}

/** Undefined where nothing can be written there. */
async function roomIn(directory: string): Promise<Finding | undefined> {
  try {
    await access(directory, constants.W_OK);
    const { bavail, bsize } = await statfs(directory);
    const bytes = bavail * bsize;
    const told = { directory, mebibytes: Math.floor(bytes / 1_048_576) };
    if (bytes < NO_ROOM_BYTES) return wrong("disk-full", told);
    return bytes < LITTLE_ROOM_BYTES ? warning("disk-narrow", told) : ok("disk-roomy", told);
  } catch {
    // Not there, or not ours to write in: both are said of the database.
    return undefined;
  }
}
