import { CompiledQuery, type Kysely, type RawBuilder } from "kysely";
import type { Database } from "./database.ts";

/** Compiles a query once; what is left to do each time is filling in its values, in the order of its placeholders. */
export function prepared<Row>(
  db: Kysely<Database>,
  query: RawBuilder<Row>,
): (...values: readonly (string | number | null)[]) => CompiledQuery<Row> {
  const { sql, parameters } = query.compile(db);
  return (...values) => {
    if (values.length !== parameters.length)
      throw new TypeError(`the query takes ${parameters.length} values, and got ${values.length}`);
    return CompiledQuery.raw(sql, [...values]);
  };
}
