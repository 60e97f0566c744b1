import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { SqliteAdapter, SqliteDialect, type Dialect, type DialectAdapter, type SqliteDatabase, type SqliteStatement } from "kysely";

/**
 * How long a writer waits for another process's transaction, in milliseconds. The wait blocks the process,
 * so it is shorter than Stripe's patience by far: an event that found no place is answered 503 and sent again.
 */
const BUSY_TIMEOUT_MS = 1000;

/** Statements kept ready; the endpoint uses some twenty. */
const MAX_CACHED = 100;

/** Kysely on Node's own SQLite. */
export function nodeSqliteDialect(path: string): Dialect {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
  return new NodeSqliteDialect({ database: new NodeSqliteDatabase(database) });
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}

/** Kysely's adapter runs migrations outside a transaction; SQLite can do better, and two processes may start at once. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDatabase implements SqliteDatabase {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, SqliteStatement>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  prepare(sql: string): SqliteStatement {
    // A transaction that reads first and writes later fails when another process wrote in between; taking
    // the write lock at once makes it wait instead.
    const text = sql === "begin" ? "begin immediate" : sql;
    const known = this.#prepared.get(text);
    if (known !== undefined) return known;
    const statement = adapt(this.#database.prepare(text));
    if (this.#prepared.size < MAX_CACHED) this.#prepared.set(text, statement);
    return statement;
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }
}

function adapt(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...toInput(parameters)),
    run: (parameters) => statement.run(...toInput(parameters)),
    iterate: (parameters) => statement.iterate(...toInput(parameters)),
  };
}

function toInput(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "bigint") return value;
    throw new TypeError(`SQLite takes no ${typeof value}`);
  });
}
