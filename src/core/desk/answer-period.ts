import type { DayOfMoney, MonthOfMoney } from "./answer-money.ts";
import { monthOf } from "./calendar.ts";

/** What came in within a period, in one currency, month by month; minor units. */
export interface PeriodAnswer extends Omit<DayOfMoney, "day"> {
  readonly months: readonly MonthOfMoney[];
}

/** The currency of the most gifts first: they are never added. @param rows of that period alone */
export function answerPeriod(rows: readonly DayOfMoney[]): readonly PeriodAnswer[] {
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  return currencies
    .map((currency) => {
      const own = rows.filter((row) => row.currency === currency);
      const months = [...new Set(own.map(({ day }) => monthOf(day)))].sort();
      const ofMonth = months.map((month) => ({ month, ...sumOf(own.filter(({ day }) => monthOf(day) === month)) }));
      return { currency, ...sumOf(own), months: ofMonth };
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
