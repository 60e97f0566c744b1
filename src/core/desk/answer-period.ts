import type { SettledInMonth } from "./answer-fees.ts";
import type { DayOfMoney, MonthOfMoney } from "./answer-money.ts";
import { monthOf } from "../utc-calendar.ts";
import { feesKnown, type FeesKnown } from "./fees-known.ts";

/** What came in within a period, in one currency, month by month; minor units. */
export interface PeriodAnswer extends Omit<DayOfMoney, "day"> {
  readonly months: readonly MonthOfMoney[];
  readonly fees: FeesKnown;
  /** After fees, where they are wholly known; else before them. */
  readonly cameIn: number;
}

/**
 * The currency of the most gifts first: they are never added.
 *
 * @param rows of that period alone
 * @param settled likewise
 */
export function answerPeriod(rows: readonly DayOfMoney[], settled: readonly SettledInMonth[]): readonly PeriodAnswer[] {
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  return currencies
    .map((currency) => {
      const own = rows.filter((row) => row.currency === currency);
      const months = [...new Set(own.map(({ day }) => monthOf(day)))].sort();
      const ofMonth = months.map((month) => ({ month, ...sumOf(own.filter(({ day }) => monthOf(day) === month)) }));
      const sums = sumOf(own);
      const fees = feesKnown(currency, ofMonth, settled);
      const kept = fees.kind === "whole" ? [...fees.byMonth.values()].reduce((all, each) => all + each, 0) : 0;
      return { currency, ...sums, months: ofMonth, fees, cameIn: sums.net - kept };
    })
    .sort((one, other) => other.contributions - one.contributions);
}

function sumOf(rows: readonly DayOfMoney[]) {
  const sum = (pick: (row: DayOfMoney) => number) => rows.reduce((all, row) => all + pick(row), 0);
  return {
    contributions: sum(({ contributions }) => contributions),
    gross: sum(({ gross }) => gross),
    refunded: sum(({ refunded }) => refunded),
    disputed: sum(({ disputed }) => disputed),
    net: sum(({ net }) => net),
  };
}
