import { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { migrate } from "../store/migrate.ts";
import { createRecordFact } from "../store/record-fact.ts";
import type { Scratch } from "../store/refold.ts";
import { toTheEnd } from "../store/sql-runner.ts";
import { runSqliteSteps } from "./run-sqlite-steps.ts";
import { nodeSqliteDialect, openSqlite } from "./sqlite-dialect.ts";

/** An empty ledger in memory, to fold events into and compare with. A million contributions take some 400 MB. */
export async function createScratchLedger(): Promise<Scratch> {
  const database = await openSqlite(":memory:");
  const db = new Kysely<Database>({ dialect: nodeSqliteDialect(database) });
  await migrate(db, true);
  return {
    db,
    run: (steps) => runSqliteSteps(database, () => toTheEnd(steps)),
    record: createRecordFact({ db, canLockRows: false, lane: 0 }),
    close: () => database.close(),
  };
}
