import pg from "pg";

/** PostgreSQL's type number of `bigint`: https://www.postgresql.org/docs/current/catalog-pg-type.html */
const INT8 = 20;

/** How each of our connections speaks, whatever it is for. */
export function postgresOptions(connectionString: string): pg.PoolConfig {
  return {
    connectionString,
    pipeline: true,
    keepAlive: true,
    application_name: "support-appeal",
    types: {
      // bigint arrives as text; amounts and times are safe integers, and so are their sums for long to come.
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        oid === INT8 && format !== "binary" ? Number : pg.types.getTypeParser(oid, format),
    },
  };
}
