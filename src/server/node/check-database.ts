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
    return { ...read, findings: [ok(`PostgreSQL answers (in ${ms} ms)`), ...read.findings] };
  } catch (error) {
    // The address may hold a password, so it is not repeated.
    const said = `DATABASE_URL: PostgreSQL does not answer: ${errorText(error)}`;
    return {
      findings: [wrong(said, "see its host, port, user, password and database name, and that it runs")],
      isReady: false,
    };
  } finally {
    await db.destroy();
  }
}

async function checkFile(path: string, mode: Mode | undefined): Promise<CheckedDatabase> {
  if (path === ":memory:")
    return {
      findings: [wrong("DATABASE_URL keeps the ledger in memory: a restart forgets all", "name a file, or PostgreSQL")],
      isReady: false,
    };
  const file = resolve(path);
  const directory = dirname(file);
  const room = await roomIn(directory);
  if (room === undefined)
    return {
      findings: [
        wrong(
          `DATABASE_URL names ${file}, and there is no writable directory ${directory}`,
          "make it, and give it to the endpoint's user",
        ),
      ],
      isReady: false,
    };
  if (
    !(await stat(file).then(
      () => true,
      () => false,
    ))
  )
    return {
      findings: [
        warning(
          `DATABASE_URL names ${file}, which is not there yet`,
          "serve makes it; if there should be one, see the path",
        ),
        room,
      ],
      isReady: false,
    };
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
    return {
      findings: [
        wrong(
          `DATABASE_URL names ${file}, which can't be used: ${errorText(error)}`,
          "see that it is the ledger's file, and that the endpoint's user may read and write it",
        ),
        room,
      ],
      isReady: false,
    };
  }
}

async function checkTables(
  db: Kysely<Database>,
  isSqlite: boolean,
  mode: Mode | undefined,
  name: string,
): Promise<CheckedDatabase> {
  const { toRun, newer } = await tablesState(db, isSqlite);
  if (newer.length > 0)
    return {
      findings: [
        wrong(`the database is of a newer release of support-appeal (${newer.join(", ")})`, "upgrade this one"),
      ],
      isReady: false,
    };
  if (toRun.length > 0)
    return {
      findings: [
        warning(
          `the tables in ${name} are not up to date yet (${toRun.join(", ")})`,
          "the next start of serve brings them there; back up first",
        ),
      ],
      isReady: false,
    };
  const held = await db.selectFrom("setting").select("value").where("name", "=", "mode").executeTakeFirst();
  if (held !== undefined && mode !== undefined && held.value !== mode)
    return {
      findings: [
        wrong(
          `DATABASE_URL holds ${held.value} money, and STRIPE_SECRET_KEY is a ${mode} key`,
          "give each mode a database of its own",
        ),
      ],
      isReady: false,
    };
  return {
    findings: [ok(`${name} holds the ledger of ${held?.value ?? mode ?? "no"} money, its tables up to date`)],
    isReady: true,
  };
}

/** Undefined where nothing can be written there. */
async function roomIn(directory: string): Promise<Finding | undefined> {
  try {
    await access(directory, constants.W_OK);
    const { bavail, bsize } = await statfs(directory);
    const bytes = bavail * bsize;
    const said = `the disk of ${directory} has ${Math.floor(bytes / 1_048_576)} MiB left`;
    if (bytes < NO_ROOM_BYTES) return wrong(said, "make room: nothing can be written");
    return bytes < LITTLE_ROOM_BYTES ? warning(said, "make room before it is full") : ok(said);
  } catch {
    // Not there, or not ours to write in: both are said of the database.
    return undefined;
  }
}
