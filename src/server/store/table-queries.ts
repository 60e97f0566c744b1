import { CompiledQuery, sql, type Kysely, type RawBuilder } from "kysely";
import type { Database } from "./database.ts";

type Row<Name extends keyof Database> = Database[Name];
type Column<Name extends keyof Database> = keyof Row<Name> & string;

/**
 * The queries on one table by its key, compiled once: what is left to do for an event is filling in values.
 */
export interface TableQueries<Name extends keyof Database> {
  insertIfNew(row: Row<Name>): CompiledQuery;
  /** Locks the row until the transaction ends, where the database runs transactions side by side. */
  selectToChange(key: string): CompiledQuery<Row<Name>>;
  update(row: Row<Name>): CompiledQuery;
}

/** @param columns the key first */
export function createTableQueries<Name extends keyof Database>(
  db: Kysely<Database>,
  table: Name,
  columns: readonly [Column<Name>, ...Column<Name>[]],
  canLockRows: boolean,
): TableQueries<Name> {
  const [key, ...others] = columns;
  const name = sql.table(table);
  const compile = (query: RawBuilder<unknown>): string => query.compile(db).sql;
  const placeholder = sql.val("");
  const list = sql.join(columns.map((column) => sql.ref(column)));

  const insert = compile(
    sql`insert into ${name} (${list}) values (${sql.join(columns.map(() => placeholder))}) on conflict (${sql.ref(key)}) do nothing`,
  );
  const select = compile(
    sql`select ${list} from ${name} where ${sql.ref(key)} = ${placeholder} ${canLockRows ? sql`for update` : sql``}`,
  );
  const assignments = sql.join(others.map((column) => sql`${sql.ref(column)} = ${placeholder}`));
  const update = compile(sql`update ${name} set ${assignments} where ${sql.ref(key)} = ${placeholder}`);
  return {
    insertIfNew: (row) =>
      CompiledQuery.raw(
        insert,
        columns.map((column) => row[column]),
      ),
    selectToChange: (value) => CompiledQuery.raw(select, [value]),
    update: (row) => CompiledQuery.raw(update, [...others.map((column) => row[column]), row[key]]),
  };
}
