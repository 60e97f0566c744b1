import { DatabaseSync } from "node:sqlite";
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type SqliteDialectConfig,
  type TransactionSettings,
} from "kysely";
import { NodeSqliteDatabase } from "./node-sqlite-database.ts";
import { whenFree } from "./when-free.ts";

/** How long SQLite itself waits for another process, in milliseconds: blocking, so hardly at all. See {@link whenFree}. */
const BUSY_TIMEOUT_MS = 20;

/** Kysely on Node's own SQLite. What was committed is on disk, also when the power fails. */
export async function nodeSqliteDialect(path: string): Promise<Dialect> {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  await whenFree(() => database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on"));
  return new NodeSqliteDialect({ database: new NodeSqliteDatabase(database) });
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new NodeSqliteDriver(this.#config);
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}

/**
 * A transaction that reads first and writes later fails when another process wrote in between, so the write
 * lock is taken at once, unless there will be nothing to write.
 */
class NodeSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    if (settings?.accessMode === "read only") await connection.executeQuery(begin);
    else await whenFree(() => connection.executeQuery(beginImmediate));
  }
}

const begin = CompiledQuery.raw("begin");
const beginImmediate = CompiledQuery.raw("begin immediate");

/** Kysely's own runs migrations outside a transaction; SQLite can do better, and two processes may start at once. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
