import type { NodeSqliteDatabase } from "./node-sqlite-database.ts";
import type { Steps } from "../store/sql-runner.ts";

/** Runs steps from beginning to end without ever waiting, in whatever transaction is open. */
export function runSqliteSteps<Result>(database: NodeSqliteDatabase, work: () => Steps<Result>): Result {
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
