import pg from "pg";

/** PostgreSQL's type number of `bigint`: https://www.postgresql.org/docs/current/catalog-pg-type.html */
const INT8 = 20;

/** bigint arrives as text; amounts and times are safe integers, and so are their sums for long to come. */
export const postgresTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === INT8 && format !== "binary" ? Number : pg.types.getTypeParser(oid, format),
};
