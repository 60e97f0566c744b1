import { statfsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import {
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  CompiledQuery,
} from "kysely";
import { NodeSqliteDatabase } from "./node-sqlite-database.ts";
import { START_DEADLINE_MS, whenFree } from "../store/when-free.ts";

/** Opens a file so that what was committed is on disk, also when the power fails. */
export async function openSqlite(path: string): Promise<NodeSqliteDatabase> {
  // SQLite's own wait for another process would hold up this one: see whenFree.
  const database = new DatabaseSync(path, { timeout: 0 });
  const prepare = `pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma wal_autocheckpoint = ${logPages(path)}; pragma cache_size = -16000`;
  await whenFree(() => database.exec(prepare), START_DEADLINE_MS);
  return new NodeSqliteDatabase(database);
}

const PAGE_BYTES = 4096;
/** 16 MB: taking it over more often costs throughput. */
const MOST_LOG_PAGES = 4000;
/** Where room is scarce. */
export const LEAST_LOG_PAGES = 50;

/**
 * How long the log beside the file may grow before SQLite takes it over: to an eighth of the room there is at most. It
 * holds each page as often as it was changed, and a log that fills a disk can't be taken over any more.
 */
function logPages(path: string): number {
  if (path === ":memory:") return MOST_LOG_PAGES;
  const { bavail, bsize } = statfsSync(dirname(resolve(path)));
  const pages = Math.floor((bavail * bsize) / 8 / PAGE_BYTES);
  return Math.min(MOST_LOG_PAGES, Math.max(LEAST_LOG_PAGES, pages));
}

/** Kysely on Node's own SQLite, for migrations and for compiling queries. */
export function nodeSqliteDialect(database: NodeSqliteDatabase): Dialect {
  return new NodeSqliteDialect(database);
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #database: NodeSqliteDatabase;

  constructor(database: NodeSqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database });
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}

/** Two processes that migrate at once: the second waits at the start, not in the middle. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await whenFree(() => connection.executeQuery(beginImmediate), START_DEADLINE_MS);
  }
}

const beginImmediate = CompiledQuery.raw("begin immediate");

/** Kysely's own runs migrations outside a transaction; SQLite can do better. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
