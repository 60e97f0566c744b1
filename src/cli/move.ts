import { parseArgs } from "node:util";
import { runMove } from "../server/node/run-move.ts";
import { UsageError, type Command } from "./command.ts";

export const command: Command = {
  usage: `support-appeal move --from <database>: takes everything that a database holds over into DATABASE_URL

  --from   the database as it was in DATABASE_URL: file:support-appeal.db, or postgres://…

The gifts with all that Stripe has told of them, what readers agreed to, newsletter addresses and notes; whatever it was
and will be, SQLite or PostgreSQL. DATABASE_URL must be one that no gift is in yet. Stop serve first: what it took in
meanwhile would be missing; Stripe sends again what it was not answered for. A move that was cut off is begun again by
the same command. The old database stays as it is.
`,
  async run(args) {
    const moved = await runMove({
      environment: process.env,
      from: readFrom(args),
      onProgress: (rows) => void process.stderr.write(`${rows} rows\n`),
    });
    for (const { table, rows } of moved) if (rows > 0) process.stdout.write(`${table.padEnd(16)} ${rows}\n`);
    process.stdout.write("All of it is there. support-appeal refold --check compares it with its events.\n");
    return 0;
  },
};

function readFrom(args: readonly string[]): string {
  try {
    const { from } = parseArgs({ args: [...args], options: { from: { type: "string" } } }).values;
    if (from === undefined) throw new UsageError("--from is missing: the database as it was in DATABASE_URL");
    return from;
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(cause instanceof Error ? cause.message : "the arguments are wrong");
  }
}
