import { sql, type Kysely } from "kysely";
import type { Database } from "./database.ts";
import { rowsOf, type SqlRunner, type Steps } from "./sql-runner.ts";

/** A database with its tables. */
export interface LedgerPlace {
  readonly db: Kysely<Database>;
  readonly runner: SqlRunner;
}

export interface MovedTable {
  readonly table: string;
  readonly rows: number;
}

/** Thrown where the place to move to is in use: what is there is left as it is. */
export class NotEmptyError extends Error {
  override readonly name = "NotEmptyError";
}

/**
 * Every table, with what tells its rows apart: a new one does not compile before it stands here. Counts of rate limits
 * are left behind, they last for minutes.
 */
const keys: { readonly [Name in keyof Database]: readonly (keyof Database[Name] & string)[] } = {
  event: ["id"],
  contribution: ["key"],
  payment: ["payment"],
  refund: ["charge"],
  single_refund: ["id"],
  dispute: ["id"],
  subscription: ["id"],
  balance_change: ["id"],
  total: ["day", "currency", "campaign", "variant", "placement", "interval", "lane"],
  supporter: ["kind", "key"],
  headcount: ["kind", "lane"],
  failed_renewal: ["invoice"],
  note: ["key"],
  subscriber: ["key"],
  mail: ["id"],
  link: ["hash"],
  reminder: ["id"],
  reminder_asking: ["whom"],
  tally: ["day", "kind", "campaign", "variant", "placement", "section", "lane"],
  agreement: ["key"],
  unpaid_checkout: ["session"],
  decline: ["payment"],
  consent: ["key"],
  config_version: ["version"],
  config_draft: ["id"],
  campaign_day: ["day", "campaign"],
  setting: ["name"],
};
const tables = Object.keys(keys) as (keyof Database)[];

/** Stands in the new database while it is filled: a move that was cut off is begun again. */
const MOVING = "moving";
/** Rows at once. SQLite takes 32,766 values in one statement, PostgreSQL 65,535. */
const PAGE = 500;
/** Where each may be long. */
const PAGE_OF_LONG = 20;
/** For one query, in milliseconds: an operator waits. */
const QUERY_MS = 60_000;

type Row = Readonly<Record<string, string | number | null>>;

/**
 * Takes everything that one database holds over into an empty one: the ledger with all its events, and what does not
 * come from Stripe, addresses and notes among it. Nothing may write to either meanwhile.
 *
 * @param onProgress told now and then how many rows there are
 * @throws NotEmptyError where gifts, or a published config, are there already
 */
export async function moveLedger(
  from: LedgerPlace,
  to: LedgerPlace,
  onProgress: (rows: number) => void,
): Promise<readonly MovedTable[]> {
  await empty(to);
  const moved: MovedTable[] = [];
  let rows = 0;
  for (const table of tables) {
    const before = rows;
    for (let after: Row | undefined; ;) {
      const last = after;
      const page = await from.runner.read(() => rowsOf(pageOf(from.db, table, last)), QUERY_MS);
      if (page.length === 0) break;
      await to.runner.write(() => insertAll(to.db, table, page), { timeoutMs: QUERY_MS });
      after = page.at(-1);
      onProgress((rows += page.length));
    }
    moved.push({ table, rows: rows - before });
  }
  await to.runner.write(function* (): Steps<void> {
    yield sql`delete from setting where name = ${MOVING}`.compile(to.db);
  });
  return moved;
}

async function empty({ db, runner }: LedgerPlace): Promise<void> {
  const [taken] = await runner.read(() =>
    rowsOf(
      sql<{ name: string }>`select 'taken' as name
        where (exists (select 1 from event) or exists (select 1 from config_version))
        and not exists (select 1 from setting where name = ${MOVING})`.compile(db),
    ),
  );
  if (taken !== undefined) throw new NotEmptyError("gifts, or configs, are kept there already");
  await runner.write(
    function* (): Steps<void> {
      for (const table of tables) yield sql`delete from ${sql.table(table)}`.compile(db);
      yield sql`insert into setting (name, value) values (${MOVING}, 'begun')`.compile(db);
    },
    { timeoutMs: QUERY_MS },
  );
}

function pageOf(db: Kysely<Database>, table: keyof Database, after: Row | undefined) {
  const columns = keys[table].map((column) => sql.ref(column));
  const beyond =
    after === undefined
      ? sql`1 = 1`
      : sql`(${sql.join(columns)}) > (${sql.join(keys[table].map((column) => after[column]))})`;
  return sql<Row>`select * from ${sql.table(table)} where ${beyond}
    order by ${sql.join(columns)} limit ${sql.lit(table === "config_version" ? PAGE_OF_LONG : PAGE)}`.compile(db);
}

function* insertAll(db: Kysely<Database>, table: keyof Database, page: readonly Row[]): Steps<void> {
  const columns = Object.keys(page[0] ?? {});
  const values = page.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  yield sql`insert into ${sql.table(table)} (${sql.join(columns.map((each) => sql.ref(each)))})
    values ${sql.join(values)}`.compile(db);
}
