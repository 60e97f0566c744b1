import { DatabaseSync } from "node:sqlite";
import pg from "pg";

/** The tables as they lie, by no code of the endpoint's. */
export interface Rows {
  readonly contributions: readonly Readonly<Record<string, unknown>>[];
  readonly subscriptions: readonly Readonly<Record<string, unknown>>[];
  /** Ids of the events that were kept. */
  readonly events: ReadonlySet<string>;
}

const queries = {
  contributions: "select * from contribution where kind <> 'awaited'",
  subscriptions: "select * from subscription",
  events: "select id from event",
} as const;

/** @param url `file:…` or `postgres://…`, straight to the server and past any unsteady line */
export async function readRows(url: string): Promise<Rows> {
  const run = url.startsWith("file:") ? fromSqlite(url.slice("file:".length)) : await fromPostgres(url);
  try {
    return {
      contributions: await run.all(queries.contributions),
      subscriptions: await run.all(queries.subscriptions),
      events: new Set((await run.all(queries.events)).map(({ id }) => String(id))),
    };
  } finally {
    await run.close();
  }
}

type Query = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

function fromSqlite(path: string): { all: Query; close: () => Promise<void> } {
  const database = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  return { all: async (sql) => database.prepare(sql).all(), close: async () => database.close() };
}

async function fromPostgres(url: string): Promise<{ all: Query; close: () => Promise<void> }> {
  const client = new pg.Client(url);
  await client.connect();
  return { all: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows, close: () => client.end() };
}
