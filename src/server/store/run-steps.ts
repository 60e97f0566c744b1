import type { CompiledQuery } from "kysely";
import type { QueryAnswer, Steps } from "./sql-runner.ts";

/** Runs steps from beginning to end, in whatever transaction `ask` asks: each waits for the answer of the one before. */
export async function runSteps<Result>(
  work: () => Steps<Result>,
  ask: (query: CompiledQuery) => Promise<QueryAnswer>,
): Promise<Result> {
  const steps = work();
  let step = steps.next();
  while (step.done !== true) step = steps.next(await ask(step.value));
  return step.value;
}
