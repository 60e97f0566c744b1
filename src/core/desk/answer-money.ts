import type { ReportRow } from "../ledger/report.ts";
import { dayAfter, lastDayOf, monthAfter, monthOf, sameDayIn } from "../utc-calendar.ts";
import { compare, type Compared } from "./compare.ts";
import type { SettledInMonth } from "./answer-fees.ts";
import { feesKnown, type FeesKnown } from "./fees-known.ts";

/** What was given on a day (UTC), in one currency, as the ledger keeps it: refunds stand with the day of their gift. Minor units. */
export interface DayOfMoney extends Omit<ReportRow, "keys"> {
  readonly day: string;
}

export interface MonthOfMoney extends Omit<DayOfMoney, "day" | "currency"> {
  /** `2026-11` */
  readonly month: string;
}

/** A month beside the one before; both after fees where those are wholly known, else both before them. */
export interface LastMonth extends Compared {
  readonly month: string;
  readonly fees: FeesKnown;
}

/**
 * What came in, in one currency. All sums are net, in minor units, and of whole days: today is not over. Stripe's fees
 * are taken off the last month's alone.
 */
export interface MoneyAnswer {
  readonly currency: string;
  /** Of all that is known. */
  readonly contributions: number;
  /** The last month that is over, beside the one before. */
  readonly lastMonth: LastMonth;
  /** Seven days until yesterday, beside the seven before. */
  readonly week: Compared;
  /** This month until yesterday, beside the same days of the month before. Undefined on its first day. */
  readonly monthSoFar: Compared | undefined;
  /** This year until yesterday, beside the same days of the year before. Undefined on its first day. */
  readonly yearSoFar: Compared | undefined;
  /** Thirteen of them, the last one under way: a year, and the same month of the year before. */
  readonly months: readonly MonthOfMoney[];
}

const MONTHS = 13;

/** "How much came in?" For each currency, the one with the most gifts first: they are never added. */
export function answerMoney(
  rows: readonly DayOfMoney[],
  today: string,
  settled: readonly SettledInMonth[],
): readonly MoneyAnswer[] {
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  const began = rows.reduce((first, { day }) => (day < first ? day : first), today);
  return currencies
    .map((currency) =>
      answerOne(
        currency,
        rows.filter((row) => row.currency === currency),
        today,
        began,
        settled,
      ),
    )
    .sort((one, other) => other.contributions - one.contributions || (one.currency < other.currency ? -1 : 1));
}

/** @param began the first day on which anybody gave, in whatever currency: a month or year from before it is no measure */
function answerOne(
  currency: string,
  rows: readonly DayOfMoney[],
  today: string,
  began: string,
  settled: readonly SettledInMonth[],
): MoneyAnswer {
  const within = (from: string, until: string): Sums => sum(rows.filter(({ day }) => day >= from && day <= until));
  const net = (from: string, until: string): number => within(from, until).net;
  // In its first month a paper may begin on any day: that month counts.
  const before = (from: string, until: string): number | undefined =>
    monthOf(from) < monthOf(began) ? undefined : net(from, until);
  const beside = (from: string, until: string, fromBefore: string, untilBefore: string): Compared =>
    compare(net(from, until), before(fromBefore, untilBefore), within(fromBefore, untilBefore).contributions);
  const yesterday = dayAfter(today, -1);
  const thisMonth = monthOf(today);
  const year = today.slice(0, 4);
  const soFar = (first: string, months: number): Compared | undefined =>
    yesterday < first ? undefined : beside(first, yesterday, sameDayIn(first, months), sameDayIn(yesterday, months));
  const lastMonth = (): LastMonth => {
    const month = monthAfter(thisMonth, -1);
    const monthBefore = monthAfter(month, -1);
    const [now, earlier] = [net(`${month}-01`, lastDayOf(month)), before(`${monthBefore}-01`, lastDayOf(monthBefore))];
    const given = (earlier === undefined ? [month] : [monthBefore, month]).map((each) => ({
      month: each,
      ...sum(rows.filter(({ day }) => monthOf(day) === each)),
    }));
    const fees = feesKnown(currency, given, settled);
    const of = (each: string): number => (fees.kind === "whole" ? (fees.byMonth.get(each) ?? 0) : 0);
    return {
      month,
      fees,
      ...compare(
        now - of(month),
        earlier === undefined ? undefined : earlier - of(monthBefore),
        within(`${monthBefore}-01`, lastDayOf(monthBefore)).contributions,
      ),
    };
  };
  return {
    currency,
    contributions: sum(rows).contributions,
    lastMonth: lastMonth(),
    week: beside(dayAfter(today, -7), yesterday, dayAfter(today, -14), dayAfter(today, -8)),
    monthSoFar: soFar(`${thisMonth}-01`, -1),
    yearSoFar: soFar(`${year}-01-01`, -12),
    months: Array.from({ length: MONTHS }, (_, index) => {
      const each = monthAfter(thisMonth, index - MONTHS + 1);
      return { month: each, ...sum(rows.filter(({ day }) => monthOf(day) === each)) };
    }),
  };
}

type Sums = Omit<DayOfMoney, "day" | "currency">;

function sum(rows: readonly Sums[]): Sums {
  const nothing: Sums = { contributions: 0, gross: 0, refunded: 0, disputed: 0, net: 0 };
  return rows.reduce(
    (all, row) => ({
      contributions: all.contributions + row.contributions,
      gross: all.gross + row.gross,
      refunded: all.refunded + row.refunded,
      disputed: all.disputed + row.disputed,
      net: all.net + row.net,
    }),
    nothing,
  );
}
