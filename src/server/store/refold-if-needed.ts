import { sql, type Kysely, type Transaction } from "kysely";
import { readStoredFact } from "../../core/ledger/stored-fact.ts";
import type { Database } from "./database.ts";
import type { FoldFact } from "./fold-fact.ts";
import { REFOLD } from "./tables-of-totals.ts";
import type { Steps } from "./sql-runner.ts";

/** Events at once. */
const PAGE = 1000;

/**
 * Folds all stored events anew where a migration has emptied the tables. Of several replicas that start at once one
 * does it, and the others wait for it.
 */
export async function refoldIfNeeded(
  db: Kysely<Database>,
  fold: FoldFact,
  { canLockRows, lane }: { readonly canLockRows: boolean; readonly lane: number },
): Promise<void> {
  const isNeeded = async (on: Kysely<Database>, lock = sql``): Promise<boolean> => {
    const { rows } = await sql`select 1 from setting where name = ${REFOLD} ${lock}`.execute(on);
    return rows.length > 0;
  };
  if (!(await isNeeded(db))) return;
  await db.transaction().execute(async (transaction) => {
    if (!(await isNeeded(transaction, canLockRows ? sql`for update` : sql``))) return;
    for (let after = ""; ;) {
      const page = await transaction
        .selectFrom("event")
        .select(["id", "fact"])
        .where("id", ">", after)
        .orderBy("id")
        .limit(PAGE)
        .execute();
      for (const { fact } of page) await run(transaction, () => fold(readStoredFact(fact), lane, { by: "guess" }));
      const last = page.at(-1);
      if (last === undefined) break;
      after = last.id;
    }
    await transaction.deleteFrom("setting").where("name", "=", REFOLD).execute();
  });
}

async function run(transaction: Transaction<Database>, work: () => Steps<void>): Promise<void> {
  const steps = work();
  let step = steps.next();
  while (step.done !== true) {
    const { rows, numAffectedRows } = await transaction.executeQuery(step.value);
    step = steps.next({ rows, changed: Number(numAffectedRows ?? 0n) });
  }
}
