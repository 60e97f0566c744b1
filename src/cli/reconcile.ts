import { parseArgs } from "node:util";
import type { Log, LogFields } from "../server/log.ts";
import { runReconcile } from "../server/node/run-reconcile.ts";
import { readEnvironment } from "../server/node/settings-file.ts";
import { UsageError, type Command } from "./command.ts";
import { moneyLines, plainAmount } from "./print-money.ts";
import { printRow, type Column } from "./print-row.ts";

/** Ten years: older than any database of ours. */
const MAX_DAYS = 3650;

export const command: Command = {
  usage: `support-appeal reconcile [--days <n>]: compares the ledger with Stripe, and takes in what it has missed

  --days   how far back to look, 30 where nothing is said: as long as Stripe keeps its events. Further back, what its
           sessions, invoices, refunds and disputes say is compared all the same. Begins anew where a run was interrupted

Prints what differed, then how many events were looked at and the money before and after. It may run beside the endpoint,
and be interrupted: called again without --days it goes on where it was. Exit status 0 where nothing differs any more.
Settings are those of serve: STRIPE_SECRET_KEY is needed; DATABASE_URL, SITE_ID and STRIPE_API_BASE as there.
`,
  async run(args) {
    const days = readDays(args);
    let rows = 0;
    const tell = (line: string): void => void process.stderr.write(`${line}\n`);
    const { events, missing, healed, left, before, after } = await runReconcile({
      environment: await readEnvironment(process.env),
      days,
      tell,
      log: toLines(tell),
      onDifference({ id, what, amount, currency, left: why }) {
        if (rows++ === 0) print(columns.map(({ title }) => title));
        const sum = amount === null || currency === null ? "" : plainAmount(amount, currency);
        print([id, what, sum, currency ?? "", why === null ? "taken now" : `left: ${why}`]);
      },
    });
    if (rows > 0) process.stdout.write("\n");
    process.stdout.write(
      `${events} events looked at, ${missing} were missing and are taken now\n` +
        (healed > 0
          ? `${healed} more that no event tells of any more were seen in Stripe's objects and are right now\n`
          : "") +
        (left > 0 ? `${left} could not be healed: see above\n` : "") +
        moneyLines(before, after),
    );
    return left === 0 ? 0 : 1;
  },
};

const columns: readonly Column[] = [
  { title: "id", width: 28 },
  { title: "what", width: 62 },
  { title: "amount", width: 12, align: "right" },
  { title: "currency", width: 8 },
  { title: "", width: 0 },
];

function print(cells: readonly string[]): void {
  process.stdout.write(printRow(columns, cells));
}

function readDays(args: readonly string[]): number | undefined {
  let given: string | undefined;
  try {
    given = parseArgs({ args: [...args], options: { days: { type: "string" } } }).values.days;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : "the arguments are wrong");
  }
  if (given === undefined) return undefined;
  const days = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (days < 1 || days > MAX_DAYS) throw new UsageError(`--days must be a whole number from 1 to ${MAX_DAYS}`);
  return days;
}

/** What is found out on the way, for people: one line each. */
function toLines(tell: (line: string) => void): Log {
  const line = (message: string, fields: LogFields = {}): void =>
    tell([message, ...Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`)].join(" "));
  return { info: () => undefined, warn: line, error: line };
}
