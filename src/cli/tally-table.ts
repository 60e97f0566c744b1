import type { TallyKind } from "../core/tallies/tally.ts";
import type { TallyKey, TallyReportRow } from "../core/tallies/tally-report.ts";
import type { Cell, ReportTable } from "./report-table.ts";

const counted: readonly (readonly [title: string, kind: TallyKind])[] = [
  ["impressions", "impression"],
  ["dismissals", "dismissal"],
  ["snoozes", "snooze"],
  ["choices", "choice"],
  ["continues", "continue"],
  ["holdbacks", "holdback"],
];
const perGift = [
  ["asks per gift", "impression"],
  ["dismissals per gift", "dismissal"],
  ["laters per gift", "snooze"],
] as const;

const unsaid: Cell = { is: "unsaid", text: "" };
/** Nothing, or fewer than are told: nobody can know which. */
const few: Cell = { is: "unsaid", text: "few" };

/** How appeals did, by campaign, variant and whatever else was asked for. */
export function tallyTable(by: readonly TallyKey[], rows: readonly TallyReportRow[]): ReportTable {
  const currencies = [...new Set(rows.flatMap(({ net }) => Object.keys(net)))].sort();
  return {
    columns: [
      ...by,
      ...counted.map(([title]) => title),
      "contributions",
      "conversion",
      ...currencies.flatMap((currency) => [`net ${currency}`, `${currency} per 1000 impressions`]),
      ...perGift.map(([title]) => title),
    ],
    rows: rows.map((row) => [
      ...row.keys.map((key): Cell =>
        key === undefined ? { is: "unsaid", text: "(others)" } : { is: "text", text: key },
      ),
      ...counted.map(([, kind]) => count(row.counts[kind]) ?? few),
      count(row.contributions) ?? unsaid,
      ratio(row.conversion, 5),
      ...currencies.flatMap((currency) => [
        amount(row.net[currency], currency),
        amount(row.netPerThousand[currency], currency),
      ]),
      ...perGift.map(([, kind]) => ratio(row.perGift[kind], 1)),
    ]),
    empty: "Nothing was counted in that time, or too little to be told.",
  };
}

function count(value: number | undefined): Cell | undefined {
  return value === undefined ? undefined : { is: "count", count: value };
}

function ratio(value: number | undefined, digits: number): Cell {
  return value === undefined ? unsaid : { is: "ratio", value, digits };
}

function amount(value: number | undefined, currency: string): Cell {
  return value === undefined ? unsaid : { is: "amount", amount: value, currency };
}
