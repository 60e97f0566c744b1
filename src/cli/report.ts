import { parseArgs } from "node:util";
import type { ReportKey, ReportQuery } from "../core/ledger/report.ts";
import { reportKeys } from "../core/ledger/report.ts";
import { tallyKeys, type TallyKey } from "../core/tallies/tally-report.ts";
import { withLedger } from "../server/node/with-ledger.ts";
import { UsageError, type Command } from "./command.ts";
import { failedTable, noteTable, payoutTable, reportTable, settledTable, type ReportTable } from "./report-table.ts";
import { readTallyReport } from "./tally-report.ts";
import { writeReport, type ReportFormat } from "./write-report.ts";
import { paidOut } from "../core/ledger/paid-out.ts";
import { dayAfter, dayOfTime, dayStart } from "../core/utc-calendar.ts";
import { readPayouts } from "../server/node/read-payouts.ts";
import { readEnvironment } from "../server/node/settings-file.ts";

const formats = ["table", "csv", "json"] as const satisfies readonly ReportFormat[];

export const command: Command = {
  usage: `support-appeal report [--by <what>] [--from <day>] [--until <day>] [--campaign <id>] [--fees] [--payouts] [--tallies] [--format table|csv|json]: prints the ledger

  --by       one or several of ${reportKeys.join(", ")}, comma-separated; month where nothing is said.
             note prints what readers wrote to the newsroom; failed prints the renewals that could not be charged,
             with the time at which Stripe tries again
  --from     the first day, such as 2026-01-01; days are those of UTC, as at Stripe
  --until    the last day
  --campaign only what came through this one
  --fees     what Stripe kept, and what reached your balance after fees, refunds and disputes, in the currency that you
             are paid out in
  --payouts  what Stripe has paid out to your bank, by the day on which it arrives, and how much of that was gifts, after
             fees, refunds and disputes: told of payouts that Stripe makes by itself. Asks Stripe, of the last 90 days
             where no day is named; STRIPE_SECRET_KEY as for serve
  --tallies  how often appeals were seen, closed, put off, chosen in, continued from or held back, by one or several of
             ${tallyKeys.join(", ")} (campaign,variant where nothing is said), and what was given for it:
             contributions for one impression, money for a thousand. Fewer than ten are never told, nor can they be
             reckoned: they are "few", or stand among "(others)", and a sum may lack up to nine in a month. Days are
             those of the readers; renewals count among contributions
  --format   table where nothing is said; csv has amounts such as 12.50, json minor units

Every sum stands with the day of its gift, refunds and disputes too. Currencies are never added up. DATABASE_URL is as
for serve, which may go on running.
`,
  async run(args) {
    const { by, format, fees, payouts, tallies, ...days } = readArguments(args);
    const table = await withLedger(process.env, async (ledger): Promise<ReportTable> => {
      if (payouts) {
        const environment = await readEnvironment(process.env);
        return payoutTable(paidOut(await readPayouts(environment, { ledger, ...payoutDays(days, Date.now()) })));
      }
      if (tallies !== undefined) return await readTallyReport(ledger, { by: tallies, ...days });
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
  readonly payouts: boolean;
  /** By what they are told apart, where they are asked for. */
  readonly tallies?: readonly TallyKey[];
}

function readArguments(args: readonly string[]): Arguments {
  const given = parse(args);
  const from = readDay("from", given.from);
  const until = readDay("until", given.until);
  if (from !== undefined && until !== undefined && from > until)
    throw new UsageError(`--from ${from} is after --until ${until}`);
  const format = formats.find((each) => each === given.format);
  if (format === undefined) throw new UsageError(`--format must be one of ${formats.join(", ")}`);
  const { fees, campaign, payouts } = given;
  if (payouts) {
    if (given.by !== undefined || campaign !== undefined || fees || given.tallies)
      throw new UsageError("--payouts takes --from, --until and --format alone: a payout is of no campaign");
    return { by: [], from, until, format, fees, payouts };
  }
  if (given.tallies) {
    if (fees) throw new UsageError("--tallies does not take --fees");
    if (campaign !== undefined)
      throw new UsageError("--tallies does not take --campaign: --by campaign tells them apart");
    const tallies = readKeys(given.by ?? "campaign,variant", tallyKeys, "with --tallies");
    return { by: [], from, until, format, fees, payouts, tallies };
  }
  const by = given.by?.trim() ?? "month";
  if (by !== "note" && by !== "failed")
    return { by: readKeys(by, reportKeys, "or note or failed alone"), from, until, campaign, format, fees, payouts };
  if (from !== undefined || until !== undefined || campaign !== undefined || fees)
    throw new UsageError(`--by ${by} takes neither --from nor --until, nor --campaign, nor --fees`);
  return { by, from, until, format, fees, payouts };
}

/** The last days that are looked at where none is named, and how far ahead a payout is announced. */
const PAYOUT_DAYS = 90;
const AHEAD_DAYS = 14;

/** @param now milliseconds since 1970 */
function payoutDays({ from, until }: Pick<Arguments, "from" | "until">, now: number) {
  const last = until ?? dayAfter(dayOfTime(now), AHEAD_DAYS);
  return { from: from ?? dayAfter(until ?? dayOfTime(now), -PAYOUT_DAYS), until: last };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        by: { type: "string" },
        from: { type: "string" },
        until: { type: "string" },
        campaign: { type: "string" },
        fees: { type: "boolean", default: false },
        payouts: { type: "boolean", default: false },
        tallies: { type: "boolean", default: false },
        format: { type: "string", default: "table" },
      },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : "the arguments are wrong");
  }
}

/** @param more what is said besides of a name that is none */
function readKeys<Key extends string>(text: string, keys: readonly Key[], more: string): Key[] {
  const names = text.split(",").map((each) => each.trim());
  const read = names.map((name) => {
    const key = keys.find((each) => each === name);
    if (key === undefined)
      throw new UsageError(`--by ${JSON.stringify(name)} must be one of ${keys.join(", ")}, ${more}`);
    return key;
  });
  return [...new Set(read)];
}

function readDay(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (dayStart(text) === undefined) throw new UsageError(`--${name} must be a day such as 2026-01-31`);
  return text;
}
