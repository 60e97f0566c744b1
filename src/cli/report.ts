import { parseArgs } from "node:util";
import type { ReportKey, ReportQuery } from "../core/ledger/report.ts";
import { reportKeys } from "../core/ledger/report.ts";
import { withLedger } from "../server/node/with-ledger.ts";
import { UsageError, type Command } from "./command.ts";
import { failedTable, noteTable, reportTable, settledTable, type ReportTable } from "./report-table.ts";
import { writeReport, type ReportFormat } from "./write-report.ts";

const formats = ["table", "csv", "json"] as const satisfies readonly ReportFormat[];

export const command: Command = {
  usage: `support-appeal report [--by <what>] [--from <day>] [--until <day>] [--fees] [--format table|csv|json]: prints the ledger

  --by       one or several of ${reportKeys.join(", ")}, comma-separated; month where nothing is said.
             note prints what readers wrote to the newsroom; failed prints the renewals that could not be charged,
             with the time at which Stripe tries again
  --from     the first day, such as 2026-01-01; days are those of UTC, as at Stripe
  --until    the last day
  --fees     what Stripe kept, and what reached your balance after fees, refunds and disputes, in the currency that you
             are paid out in
  --format   table where nothing is said; csv has amounts such as 12.50, json minor units

Every sum stands with the day of its gift, refunds and disputes too. Currencies are never added up. DATABASE_URL is as
for serve, which may go on running.
`,
  async run(args) {
    const { by, format, fees, ...days } = readArguments(args);
    const table = await withLedger(process.env, async (ledger): Promise<ReportTable> => {
      if (by === "note") return noteTable(await ledger.notes());
      if (by === "failed") return failedTable(await ledger.records.renewalsAtRisk());
      if (fees) return settledTable(by, await ledger.settled({ by, ...days }));
      return reportTable(by, await ledger.report({ by, ...days }));
    });
    process.stdout.write(writeReport(table, format));
    return 0;
  },
};

interface Arguments extends Omit<ReportQuery, "by"> {
  readonly by: readonly ReportKey[] | "note" | "failed";
  readonly format: ReportFormat;
  readonly fees: boolean;
}

function readArguments(args: readonly string[]): Arguments {
  const given = parse(args);
  const from = readDay("from", given.from);
  const until = readDay("until", given.until);
  if (from !== undefined && until !== undefined && from > until)
    throw new UsageError(`--from ${from} is after --until ${until}`);
  const format = formats.find((each) => each === given.format);
  if (format === undefined) throw new UsageError(`--format must be one of ${formats.join(", ")}`);
  const { fees } = given;
  const by = given.by.trim();
  if (by !== "note" && by !== "failed") return { by: readKeys(by), from, until, format, fees };
  if (from !== undefined || until !== undefined || fees)
    throw new UsageError(`--by ${by} takes neither --from nor --until, nor --fees`);
  return { by, from, until, format, fees };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        by: { type: "string", default: "month" },
        from: { type: "string" },
        until: { type: "string" },
        fees: { type: "boolean", default: false },
        format: { type: "string", default: "table" },
      },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : "the arguments are wrong");
  }
}

function readKeys(text: string): ReportKey[] {
  const names = text.split(",").map((each) => each.trim());
  const keys = names.map((name) => {
    const key = reportKeys.find((each) => each === name);
    if (key === undefined)
      throw new UsageError(
        `--by ${JSON.stringify(name)} must be one of ${reportKeys.join(", ")}, or note or failed alone`,
      );
    return key;
  });
  return [...new Set(keys)];
}

function readDay(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  // 31 February would be read as a day in March.
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text)
    throw new UsageError(`--${name} must be a day such as 2026-01-31`);
  return text;
}
