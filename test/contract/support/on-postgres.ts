import { afterAll, beforeAll, describe, it } from "vitest";
import { postgresOverTcp, type OverTcp } from "./postgres-over-tcp.ts";
import type { StartEndpoint } from "./start-endpoint.ts";
import { findPostgres, startPostgres, type Postgres } from "./start-postgres.ts";

/** Runs a suite with each endpoint on a new database of a PostgreSQL server; skips it aloud where none is installed. */
export function describeOnPostgres(start: StartEndpoint, suite: (start: StartEndpoint) => void): void {
  const found = findPostgres();
  if ("missing" in found) {
    console.warn(found.missing);
    describe.skip("with PostgreSQL", () => it(found.missing, () => undefined));
    return;
  }
  describe("with PostgreSQL", () => {
    let postgres: Postgres;
    let overTcp: OverTcp;
    beforeAll(async () => {
      postgres = await startPostgres(found.bin);
      overTcp = await postgresOverTcp(await postgres.createDatabase());
    });
    afterAll(async () => {
      await overTcp.close();
      await postgres.close();
    });
    suite(async (environment, options) => {
      const databaseUrl = overTcp.urlOf(await postgres.createDatabase());
      return { ...(await start({ ...environment, DATABASE_URL: databaseUrl }, options)), databaseUrl };
    });
  });
}
