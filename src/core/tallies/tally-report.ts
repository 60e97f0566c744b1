import type { ReportRow } from "../ledger/report.ts";
import { isOfCohort, type TallyKind } from "./tally.ts";
import type { ToldCell } from "./tellable.ts";
import { lastDayOf } from "../utc-calendar.ts";

/** By what tallies can be told apart; the ledger knows all of it but the section. */
export const tallyKeys = ["day", "month", "campaign", "variant", "placement", "section"] as const;
export type TallyKey = (typeof tallyKeys)[number];

/** Both ends are included; the readers' own days, and UTC for what was given. */
export interface TallyReportQuery {
  readonly by: readonly TallyKey[];
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** How appeals did. What is undefined is not told, or has nothing to be held against. */
export interface TallyReportRow {
  /** What has no name is `""`; undefined stands for all that is too small to be told apart by this. */
  readonly keys: readonly (string | undefined)[];
  readonly counts: Readonly<Partial<Record<TallyKind, number>>>;
  /** Renewals too. */
  readonly contributions: number | undefined;
  /** Minor units that stay of what was given, by currency. */
  readonly net: Readonly<Record<string, number>>;
  /** Contributions for one impression. */
  readonly conversion: number | undefined;
  /** Minor units that stay of what was given, for a thousand impressions; by currency. */
  readonly netPerThousand: Readonly<Record<string, number>>;
  /** For one contribution. */
  readonly perGift: { readonly [Kind in "impression" | "dismissal" | "snooze"]: number | undefined };
}

/**
 * Holds what was counted against what was given.
 *
 * @param told what may be told of all months that the query touches: see `tellable`
 * @param given the ledger's rows by the same keys and days, in each currency; undefined where it does not know the keys
 */
export function tallyReport(
  { by, from, until }: TallyReportQuery,
  told: readonly ToldCell[],
  given: readonly ReportRow[] | undefined,
): readonly TallyReportRow[] {
  const rows = new Map<string, Draft>();
  const rowOf = (keys: readonly (string | undefined)[]): Draft => {
    // Undefined is null there, which is no text.
    const place = JSON.stringify(keys);
    const row = rows.get(place) ?? { keys, counts: new Map(), contributions: 0, net: new Map() };
    rows.set(place, row);
    return row;
  };
  for (const cell of told) {
    // Their days are others: see `TallyPlace`.
    if (isOfCohort(cell.kind)) continue;
    if (isWithin(cell, from, until)) plus(rowOf(by.map((key) => cell[key])).counts, cell.kind, cell.count);
  }
  for (const { keys, currency, contributions, net } of given ?? []) {
    const row = rowOf(by.map((key) => (key === "section" ? "" : (keys[key] ?? ""))));
    row.contributions += contributions;
    plus(row.net, currency, net);
  }
  const sorted = [...rows.values()].sort((one, other) => compare(one.keys, other.keys));
  return sorted.map((row) => held(row, given !== undefined));
}

interface Draft {
  readonly keys: readonly (string | undefined)[];
  readonly counts: Map<string, number>;
  contributions: number;
  readonly net: Map<string, number>;
}

function plus(sums: Map<string, number>, name: string, more: number): void {
  sums.set(name, (sums.get(name) ?? 0) + more);
}

/** One that is told by its month alone is in those days only where all of the month is. */
function isWithin({ day, month }: ToldCell, from = "", until = "9999-12-31"): boolean {
  if (day !== undefined) return day >= from && day <= until;
  return `${month}-01` >= from && lastDayOf(month) <= until;
}

function held({ keys, counts, contributions, net }: Draft, isGiven: boolean): TallyReportRow {
  const impressions = counts.get("impression");
  const perGift = (kind: TallyKind) =>
    isGiven && contributions > 0 ? over(counts.get(kind), contributions) : undefined;
  const perThousand = [...net].flatMap(([currency, amount]) =>
    impressions === undefined ? [] : [[currency, Math.round((amount * 1000) / impressions)] as const],
  );
  return {
    keys,
    counts: Object.fromEntries(counts),
    contributions: isGiven ? contributions : undefined,
    net: Object.fromEntries(net),
    conversion: isGiven && impressions !== undefined ? contributions / impressions : undefined,
    netPerThousand: Object.fromEntries(perThousand),
    perGift: { impression: perGift("impression"), dismissal: perGift("dismissal"), snooze: perGift("snooze") },
  };
}

function over(count: number | undefined, contributions: number): number | undefined {
  return count === undefined ? undefined : count / contributions;
}

/** As text; what is too small to be told apart comes last. */
function compare(one: readonly (string | undefined)[], other: readonly (string | undefined)[]): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  if (at === -1) return 0;
  const [first, second] = [one[at], other[at]];
  if (first === undefined || second === undefined) return first === undefined ? 1 : -1;
  return first < second ? -1 : 1;
}
