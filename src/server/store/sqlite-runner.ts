import type { NodeSqliteDatabase } from "./node-sqlite-database.ts";
import type { SqlRunner, Steps } from "./sql-runner.ts";
import { whenFree } from "./when-free.ts";

/**
 * A transaction in one go: nothing else of this process can come between, and the lock is held no longer
 * than the disk needs. Only its first statement can find the file taken, so it can be tried again as a whole.
 */
export function createSqliteRunner(database: NodeSqliteDatabase): SqlRunner {
  function transact<Result>(begin: string, work: () => Steps<Result>): Result {
    database.prepare(begin).run([]);
    try {
      const steps = work();
      let step = steps.next();
      while (step.done !== true) {
        const { sql, parameters } = step.value;
        const statement = database.prepare(sql);
        const answer = statement.reader
          ? { rows: statement.all(parameters), changed: 0 }
          : { rows: [], changed: Number(statement.run(parameters).changes) };
        step = steps.next(answer);
      }
      database.prepare("commit").run([]);
      return step.value;
    } catch (error) {
      // A full disk may have ended the transaction already.
      if (database.isTransaction) database.prepare("rollback").run([]);
      throw error;
    }
  }

  return {
    // A transaction that reads first and writes later fails when another process wrote in between, so the
    // write lock is taken at once.
    write: (steps) => whenFree(() => transact("begin immediate", steps)),
    read: (steps) => whenFree(() => transact("begin", steps)),
    close: async () => database.close(),
  };
}
