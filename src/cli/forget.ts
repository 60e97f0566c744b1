import { parseArgs } from "node:util";
import { runForget, type RunForgetAnswer } from "../server/node/run-forget.ts";
import { readEnvironment } from "../server/node/settings-file.ts";
import { UsageError, type Command } from "./command.ts";
import { plainAmount } from "./print-money.ts";
import { printRow, type Column } from "./print-row.ts";

export const command: Command = {
  usage: `support-appeal forget <email> [cus_…] [--dry-run] [--even-so]: erases what is held on a person, and keeps the money's figures

  cus_…       a customer of Stripe's who is that person, too; also without an address
  --dry-run   says what would be erased, and erases nothing
  --even-so   also while a recurring gift goes on; without, nothing is erased then: Stripe would name them again

Newsletter addresses, reminders, links, mail and lines to the newsroom are removed. Gifts stay as they are counted, under a
name that stands for nobody; so does what was agreed to on a recurring gift, which the law asks to be kept. Prints what was
found, by table, and what is left to do at Stripe. A second time there is nothing. It may run beside the endpoint.

DATABASE_URL is as for serve. Recurring gifts are found through Stripe: STRIPE_SECRET_KEY, STRIPE_API_BASE and SITE_ID are
as there. Exit status 0 where nothing of them is held any more; with --dry-run, where nothing stands in the way.
`,
  async run(args) {
    const { address, customers, isDryRun, evenSo } = readArguments(args);
    const answer = await runForget({
      environment: await readEnvironment(process.env),
      address,
      customers,
      isDryRun,
      evenSo,
    });
    // The ledger knows the customers of gifts that this release has taken in; those of earlier ones only Stripe does.
    const isSure = answer.isStripeAsked || customers.length > 0;
    for (const line of tell(answer, isSure)) process.stdout.write(`${line}\n`);
    return answer.outcome === "runs" || !isSure || answer.isFileInUse ? 1 : 0;
  },
};

const columns: readonly Column[] = [
  { title: "table", width: 16 },
  { title: "rows", width: 6, align: "right" },
  { title: "", width: 0 },
];

function tell({ outcome, rows, running, atStripe, isFileInUse }: RunForgetAnswer, isSure: boolean): string[] {
  const lines: string[] = [];
  for (const { subscription, customer, amount, currency, interval } of running) {
    const gift = interval === undefined ? "A recurring gift" : `A ${interval === "year" ? "yearly" : "monthly"} gift`;
    const sum =
      amount === undefined || currency === undefined ? "" : ` of ${plainAmount(amount, currency)} ${currency}`;
    lines.push(`${gift}${sum} still runs: ${subscription} of ${customer}.`);
  }
  if (outcome === "runs")
    lines.push(
      "Nothing was erased: end it first, at Stripe or with the reader, and call this again;",
      "or call it with --even-so, and once more with the customer's id when the gift has ended.",
      "",
    );
  if (rows.length === 0) lines.push("There is nothing of them here.");
  else {
    lines.push(printRow(columns, ["table", "rows", outcome === "done" ? "now" : "would be"]).trimEnd());
    for (const { table, what, rows: count } of rows)
      lines.push(printRow(columns, [table, String(count), inWords[what]]).trimEnd());
  }
  if (outcome === "done" && running.length > 0)
    lines.push(
      "",
      "Stripe goes on charging, and its next event names the customer again. When the gift has ended, call:",
      `  support-appeal forget ${[...new Set(running.map(({ customer }) => customer))].join(" ")}`,
    );
  if (atStripe.length > 0) {
    lines.push("", "At Stripe, which keeps its own records:");
    for (const { id, hasOthers } of atStripe)
      lines.push(
        hasOthers
          ? `  ${id}: not only this endpoint has to do with them: erase by hand what is to go`
          : `  ${id}: delete the customer (Dashboard → Customers → ${id} → Delete)`,
      );
  }
  if (!isSure)
    lines.push(
      "",
      "Stripe was not asked, so recurring gifts may have been missed: set STRIPE_SECRET_KEY and call this again,",
      "or name the customers: support-appeal forget <email> cus_…",
    );
  if (isFileInUse)
    lines.push("", "The database's file was in use: what was erased may lie in it until this is called again.");
  if (outcome === "done" && rows.length > 0) lines.push("", "Backups hold what they held.");
  return lines;
}

const inWords = { removed: "removed", unnamed: "kept, without whose it is" } as const;

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { "dry-run": { type: "boolean", default: false }, "even-so": { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const customers = positionals.filter((each) => /^cus_\w+$/.test(each));
    const [address, ...more] = positionals.filter((each) => !customers.includes(each));
    if (more.length > 0) throw new UsageError("one person at a time: one address, and the customers who are they");
    if (address !== undefined && !/^[^\s@]+@[^\s@]+$/.test(address.trim()))
      throw new UsageError("the address must be an e-mail address");
    if (address === undefined && customers.length === 0) throw new UsageError("an e-mail address is needed");
    return { address, customers, isDryRun: values["dry-run"], evenSo: values["even-so"] };
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(cause instanceof Error ? cause.message : "the arguments are wrong");
  }
}
