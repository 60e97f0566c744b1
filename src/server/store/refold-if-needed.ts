import { sql, type Kysely } from "kysely";
import { readStoredFact } from "../../core/ledger/stored-fact.ts";
import type { Database } from "./database.ts";
import { createFold, type RecordFactOptions } from "./record-fact.ts";
import { createTotalsOf } from "./running-totals.ts";
import { runSteps } from "./run-steps.ts";
import { toTheEnd } from "./sql-runner.ts";
import { createStoredEvents } from "./stored-events.ts";
import { REFOLD } from "./tables-of-totals.ts";

/**
 * Folds all stored events anew where a migration has emptied the tables. Of several replicas that start at once one
 * does it, and the others wait for it.
 */
export async function refoldIfNeeded({ db, canLockRows, lane }: RecordFactOptions): Promise<void> {
  const isNeeded = async (on: Kysely<Database>, lock = sql``): Promise<boolean> => {
    const { rows } = await sql`select 1 from setting where name = ${REFOLD} ${lock}`.execute(on);
    return rows.length > 0;
  };
  if (!(await isNeeded(db))) return;
  const fold = createFold({ db, canLockRows });
  const totalsOf = createTotalsOf(db, lane);
  const foldAll = createStoredEvents(db);
  await db.transaction().execute(async (transaction) => {
    if (!(await isNeeded(transaction, canLockRows ? sql`for update` : sql``))) return;
    await runSteps(
      () =>
        foldAll((page) =>
          toTheEnd(function* (part) {
            for (const { fact } of page) yield* fold(readStoredFact(fact), totalsOf(part), { by: "guess" });
          }),
        ),
      async (query) => {
        const { rows, numAffectedRows } = await transaction.executeQuery(query);
        return { rows, changed: Number(numAffectedRows ?? 0n) };
      },
    );
    await transaction.deleteFrom("setting").where("name", "=", REFOLD).execute();
  });
}
