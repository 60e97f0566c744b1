import pg from "pg";
import { PostgresDialect, type Dialect } from "kysely";

/** PostgreSQL's type number of `bigint`: https://www.postgresql.org/docs/current/catalog-pg-type.html */
const INT8 = 20;

/** Stripe waits some 20 s for an answer; a database that takes longer than this is down. In milliseconds. */
const TIMEOUT_MS = 5000;

/**
 * Kysely on PostgreSQL. The pool opens connections as they are needed, so that the endpoint works again as
 * soon as the database does.
 *
 * @param onIdleError called when a connection that nobody uses breaks; without a listener Node would exit
 */
export function postgresDialect(connectionString: string, onIdleError: (error: Error) => void): Dialect {
  const pool = new pg.Pool({
    connectionString,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
    keepAlive: true,
    application_name: "support-appeal",
    types: {
      // bigint arrives as text; amounts and times are safe integers, and so are their sums for long to come.
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        oid === INT8 && format !== "binary" ? Number : pg.types.getTypeParser(oid, format),
    },
  });
  pool.on("error", onIdleError);
  return new PostgresDialect({ pool });
}
