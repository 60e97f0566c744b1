import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Database } from "./database.ts";
import { tableColumns, type KeyedTable } from "./table-columns.ts";

export type FoldedRow = Readonly<Record<string, string | number | null>>;

/** A table that follows from the stored events alone, and how its rows are told apart. */
export interface FoldedTable {
  readonly name: keyof Database;
  readonly key: readonly [string, ...string[]];
  /** All that must be the same when the events are folded again, whatever their order. */
  readonly columns: readonly string[];
}

/** Those that are compared row by row. How often a payment was touched says nothing. */
export const foldedTables: readonly FoldedTable[] = [
  ...(Object.keys(tableColumns) as KeyedTable[]).map((name): FoldedTable => {
    const [key, ...columns] = tableColumns[name];
    return { name, key: [key], columns };
  }),
  { name: "payment", key: ["payment"], columns: ["invoice"] },
  { name: "supporter", key: ["kind", "key"], columns: ["running"] },
];

/** Those whose rows lie on several lanes: their sums are compared. */
export const summedTables: readonly FoldedTable[] = [
  {
    name: "total",
    key: ["day", "currency", "campaign", "variant", "placement", "interval"],
    columns: ["contributions", "gross", "refunded", "disputed"],
  },
  { name: "headcount", key: ["kind"], columns: ["supporters"] },
];

/** So many rows of a table at once: a page never holds up anybody for long. */
const PAGE = 5000;

/** The next page of a table, in the order of its key; what counts nothing is left out. */
export function pageOf({ name, key, columns }: FoldedTable, after: readonly string[]): RawBuilder<FoldedRow> {
  const list = (names: readonly string[]) => sql.join(names.map((each) => sql.ref(each)));
  const beyond = after.length === 0 ? sql`1 = 1` : sql`(${list(key)}) > (${sql.join(after)})`;
  const counts = name === "supporter" ? sql`running <> 0` : sql`1 = 1`;
  return sql`select ${list([...key, ...columns])} from ${sql.table(name)}
    where ${beyond} and ${counts} order by ${list(key)} limit ${sql.lit(PAGE)}`;
}

/** A whole table, summed over its lanes. */
export function sumsOf({ name, key, columns }: FoldedTable): RawBuilder<FoldedRow> {
  const sum = (column: string) => sql`sum(${sql.ref(column)})`;
  return sql`select ${sql.join(key.map((each) => sql.ref(each)))},
      ${sql.join(columns.map((column) => sql`cast(${sum(column)} as bigint) as ${sql.ref(column)}`))}
    from ${sql.table(name)} group by ${sql.join(key.map((each) => sql.ref(each)))}
    having ${sql.join(
      columns.map((column) => sql`${sum(column)} <> 0`),
      sql` or `,
    )}`;
}

/** Takes a row out. Over all lanes, where a table has them. */
export function deleteOf(db: Kysely<Database>, { name, key }: FoldedTable, row: FoldedRow) {
  return sql`delete from ${sql.table(name)} where ${sql.join(
    key.map((each) => sql`${sql.ref(each)} = ${row[each]}`),
    sql` and `,
  )}`.compile(db);
}

/** Puts a row in; into the first lane, where a table has them. */
export function insertOf(db: Kysely<Database>, table: FoldedTable, row: FoldedRow) {
  const whole: Record<string, unknown> = { ...row };
  if (summedTables.includes(table)) whole["lane"] = 0;
  if (table.name === "payment") whole["touched"] = 1;
  return sql`insert into ${sql.table(table.name)} (${sql.join(Object.keys(whole).map((each) => sql.ref(each)))})
    values (${sql.join(Object.values(whole))})`.compile(db);
}
