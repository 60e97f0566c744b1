import { parseArgs } from "node:util";
import { runRefold, type Difference } from "../server/node/run-refold.ts";
import { UsageError, type Command } from "./command.ts";

/** As many differences as are worth reading; the rest is counted. */
const MAX_TOLD = 50;

export const command: Command = {
  usage: `support-appeal refold [--check]: folds every stored event anew, and makes the ledger's tables what they come to

  --check   changes nothing: exit status 1 where a table differs from its events

Prints each row that differed. DATABASE_URL is as for serve, which may go on running: --check keeps nobody waiting, and
without it events wait for some seconds, or are answered 503 and sent again by Stripe.
`,
  async run(args) {
    const isCheck = readCheck(args);
    const differences = await runRefold({
      environment: process.env,
      mend: !isCheck,
      onProgress: (events) => void process.stderr.write(`${events} events folded\n`),
    });
    for (const each of differences.slice(0, MAX_TOLD)) process.stdout.write(`${describe(each)}\n`);
    if (differences.length > MAX_TOLD) process.stdout.write(`and ${differences.length - MAX_TOLD} more\n`);
    process.stdout.write(`${conclude(differences.length, isCheck)}\n`);
    return isCheck && differences.length > 0 ? 1 : 0;
  },
};

function conclude(count: number, isCheck: boolean): string {
  if (count === 0) return "The tables are what the events come to.";
  const rows = `${count} row${count === 1 ? "" : "s"}`;
  return isCheck ? `${rows} differ from the events: support-appeal refold makes them right` : `${rows} made right`;
}

/** `contribution pi_1: refunded is 0, and should be 200`. */
function describe({ table, key, stored, folded }: Difference): string {
  const what = `${table} ${key.trim()}`;
  if (stored === undefined) return `${what}: is missing${folded === undefined ? "" : ` (${valuesOf(folded)})`}`;
  if (folded === undefined) return `${what}: no event tells of it (${valuesOf(stored)})`;
  const differing = Object.keys(folded).filter((column) => stored[column] !== folded[column]);
  return `${what}: ${differing.map((column) => `${column} is ${stored[column]}, and should be ${folded[column]}`).join("; ")}`;
}

function valuesOf(row: NonNullable<Difference["stored"]>): string {
  return Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([column, value]) => `${column} ${value}`)
    .join(", ");
}

function readCheck(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { check: { type: "boolean", default: false } } }).values.check;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : "the arguments are wrong");
  }
}
