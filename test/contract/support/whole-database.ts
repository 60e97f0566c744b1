import { DatabaseSync } from "node:sqlite";
import pg from "pg";

/** A door to a database that knows nothing of what it is for. */
export interface WholeDatabase {
  /** Every row of every table, as JSON, a line each; `table {…}`. */
  lines(): Promise<readonly string[]>;
  run(statement: string): Promise<void>;
}

export function wholeDatabase(url: string): WholeDatabase {
  return url.startsWith("file:") ? ofSqlite(url.slice("file:".length)) : ofPostgres(url);
}

function ofSqlite(path: string): WholeDatabase {
  const use = <Result>(work: (database: DatabaseSync) => Result): Result => {
    const database = new DatabaseSync(path);
    try {
      return work(database);
    } finally {
      database.close();
    }
  };
  return {
    lines: async () =>
      use((database) =>
        database
          .prepare("select name from sqlite_master where type = 'table' order by name")
          .all()
          .flatMap(({ name }) => {
            const rows = database.prepare(`select * from "${String(name)}"`).all();
            return rows.map((row) => `${String(name)} ${JSON.stringify(row)}`);
          }),
      ),
    run: async (statement) => use((database) => database.exec(statement)),
  };
}

function ofPostgres(url: string): WholeDatabase {
  const use = async <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  return {
    lines: () =>
      use(async (client) => {
        const tables = await client.query<{ name: string }>(
          "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
        );
        const lines: string[] = [];
        for (const { name } of tables.rows) {
          const { rows } = await client.query<Record<string, unknown>>(`select * from "${name}"`);
          lines.push(...rows.map((row) => `${name} ${JSON.stringify(row)}`));
        }
        return lines;
      }),
    run: (statement) => use(async (client) => void (await client.query(statement))),
  };
}
