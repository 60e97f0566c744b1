import type { NodeSqliteDatabase } from "../node/node-sqlite-database.ts";
import type { SqlRunner, Steps } from "./sql-runner.ts";
import { isBusy, whenFree } from "./when-free.ts";

interface Write {
  readonly run: () => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A transaction in one go: nothing else of this process can come between, and the lock is held no longer than the
 * disk needs. Only its first statement can find the file taken, so it can be tried again as a whole.
 *
 * What arrives in one turn of the event loop is committed together, because waiting for the disk is what a write
 * costs. Each is told only when its own is on disk; where one of a group fails, each is tried alone. Where the file
 * stays taken, all of them have waited long enough.
 */
export function createSqliteRunner(database: NodeSqliteDatabase): SqlRunner {
  let waiting: Write[] = [];
  /** Every group that is not on disk yet: one may still wait for the file while the next one comes in. */
  const flushing = new Set<Promise<void>>();

  function transact<Result>(begin: string, work: () => Result): Result {
    database.prepare(begin).run([]);
    try {
      const result = work();
      database.prepare("commit").run([]);
      return result;
    } catch (error) {
      // A full disk may have ended the transaction already.
      if (database.isTransaction) database.prepare("rollback").run([]);
      throw error;
    }
  }

  function run<Result>(work: () => Steps<Result>): Result {
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
    return step.value;
  }

  // A transaction that reads first and writes later fails when another process wrote in between, so the write lock
  // is taken at once.
  const commit = <Result>(work: () => Result): Promise<Result> => whenFree(() => transact("begin immediate", work));

  async function flush(): Promise<void> {
    const group = waiting;
    waiting = [];
    try {
      const results = await commit(() => group.map((each) => each.run()));
      group.forEach(({ resolve }, index) => resolve(results[index]));
    } catch (error) {
      if (group.length === 1 || isBusy(error)) return group.forEach(({ reject }) => reject(error));
      for (const { run: alone, resolve, reject } of group) await commit(alone).then(resolve, reject);
    }
  }

  return {
    write: <Result>(steps: () => Steps<Result>) =>
      new Promise<Result>((resolve, reject) => {
        waiting.push({ run: () => run(steps), resolve: (result) => resolve(result as Result), reject });
        if (waiting.length > 1) return;
        const flushed = new Promise<void>((done) => setImmediate(() => void flush().finally(done)));
        flushing.add(flushed);
        void flushed.then(() => flushing.delete(flushed));
      }),
    read: (steps) => whenFree(() => transact("begin", () => run(steps))),
    close: async () => {
      await Promise.all(flushing);
      database.close();
    },
  };
}
