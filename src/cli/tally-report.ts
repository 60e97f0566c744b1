import { tellable, type ToldCell } from "../core/tallies/tellable.ts";
import { tallyReport, type TallyKey, type TallyReportQuery } from "../core/tallies/tally-report.ts";
import type { ReportKey } from "../core/ledger/report.ts";
import type { LedgerStore } from "../server/store/ledger-store.ts";
import type { ReportTable } from "./report-table.ts";
import { tallyTable } from "./tally-table.ts";
import { lastDayOf } from "../core/utc-calendar.ts";

/** `report --tallies`: what was counted, held against what was given. */
export async function readTallyReport(
  ledger: Pick<LedgerStore, "tallies" | "report">,
  query: TallyReportQuery,
): Promise<ReportTable> {
  const { by, from, until } = query;
  // Whole months, whatever days are asked for: see `tellable`.
  const months = {
    from: from === undefined ? undefined : `${from.slice(0, 7)}-01`,
    until: until === undefined ? undefined : lastDayOf(until.slice(0, 7)),
  };
  const told = tellable(await ledger.tallies.read(months));
  const keys = by.filter(isOfLedger);
  const counted = { from: from ?? firstDay(told), until };
  const given = keys.length < by.length ? undefined : await ledger.report({ by: [...keys, "currency"], ...counted });
  return tallyTable(by, tallyReport(query, told, given));
}

/** What was given before anything was counted is not to be held against it. */
function firstDay(told: readonly ToldCell[]): string | undefined {
  return told.map(({ day, month }) => day ?? `${month}-01`).sort()[0];
}

function isOfLedger(key: TallyKey): key is Extract<TallyKey, ReportKey> {
  return key !== "section";
}
