import type { Arena } from "../arena.ts";
import { runCommand } from "../support/run-command.ts";
import { exactly, type Finding } from "../trial.ts";

/** I5: folding the stored events anew, from nothing, gives the same tables. */
export async function refoldAgrees(arena: Arena, databaseUrl: string): Promise<Finding> {
  const { status, output } = await runCommand(arena, ["refold", "--check"], { DATABASE_URL: databaseUrl });
  return exactly("refold --check", status === 0 ? "agrees" : `${status}: ${output.slice(-300)}`, "agrees");
}
