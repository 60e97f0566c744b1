import { CompiledQuery, type Kysely, type Transaction } from "kysely";
import type { Database } from "./database.ts";
import type { SqlRunner, Steps } from "./sql-runner.ts";

const ping = CompiledQuery.raw("select 1");

export function createPostgresRunner(db: Kysely<Database>): SqlRunner {
  async function run<Result>(transaction: Transaction<Database>, work: () => Steps<Result>): Promise<Result> {
    const steps = work();
    let step = steps.next();
    while (step.done !== true) {
      const { rows, numAffectedRows } = await transaction.executeQuery(step.value);
      step = steps.next({ rows, changed: Number(numAffectedRows ?? 0n) });
    }
    return step.value;
  }

  return {
    write: (steps) => db.transaction().execute((transaction) => run(transaction, steps)),
    read: (steps) =>
      db
        .transaction()
        .setAccessMode("read only")
        .setIsolationLevel("repeatable read")
        .execute((transaction) => run(transaction, steps)),
    // The server looks after its own disk; that it answers is what we need to know.
    check: async () => void (await db.executeQuery(ping)),
    close: () => db.destroy(),
  };
}
