import type { SettledRow } from "../ledger/report.ts";
import { monthOf } from "../utc-calendar.ts";

/** What was given in a month, in one currency: refunds stand with the month of their gift. Minor units. */
export interface GivenInMonth {
  /** `2026-11` */
  readonly month: string;
  readonly currency: string;
  readonly contributions: number;
  readonly net: number;
}

/** What came of a month's gifts at Stripe, as far as it was fetched. */
export interface SettledInMonth extends Omit<SettledRow, "keys"> {
  readonly month: string;
}

/** Some gifts in one currency, paid out in another or in the same. */
export interface FeesOf extends Omit<GivenInMonth, "month"> {
  readonly settledIn: string;
  /** Of `settledIn`, after refunds, disputes and fees. */
  readonly received: number;
  readonly fees: number;
  /** Of the contributions, those whose fee Stripe has told. */
  readonly known: number;
}

export interface FeesOfMonth extends FeesOf {
  readonly month: string;
}

/**
 * "What does Stripe keep?" The newest month first, and in it the currency of the most gifts; only where anything is known.
 * The month under way stands among them: its fees are known within a day.
 */
export function answerFees(given: readonly GivenInMonth[], settled: readonly SettledInMonth[]): readonly FeesOfMonth[] {
  return settled
    .flatMap(({ month, currency, settledIn, contributions, fees, received }): FeesOfMonth[] => {
      const all = given.find((each) => each.month === month && each.currency === currency);
      if (all === undefined || all.contributions === 0) return [];
      return [{ ...all, settledIn, fees, received, known: contributions / all.contributions }];
    })
    .sort((one, other) =>
      one.month === other.month ? other.contributions - one.contributions : one.month < other.month ? 1 : -1,
    );
}

/** Those of the last month that is over; where there are none, of the newest there is. */
export function lastFees(months: readonly FeesOfMonth[], today: string): readonly FeesOfMonth[] {
  const last = months.find(({ month }) => month < monthOf(today)) ?? months[0];
  return months.filter(({ month }) => month === last?.month);
}

/** Of all the months together, the currency of the most gifts first. */
export function feesOfAll(given: readonly GivenInMonth[], settled: readonly SettledInMonth[]): readonly FeesOf[] {
  const pairs = new Map(
    settled.map(({ currency, settledIn }) => [`${currency} ${settledIn}`, { currency, settledIn }]),
  );
  return [...pairs.values()]
    .flatMap(({ currency, settledIn }): FeesOf[] => {
      const all = given.filter((each) => each.currency === currency);
      const own = settled.filter((each) => each.currency === currency && each.settledIn === settledIn);
      const contributions = sum(all.map((each) => each.contributions));
      if (contributions === 0) return [];
      return [
        {
          currency,
          settledIn,
          contributions,
          net: sum(all.map(({ net }) => net)),
          fees: sum(own.map(({ fees }) => fees)),
          received: sum(own.map(({ received }) => received)),
          known: sum(own.map((each) => each.contributions)) / contributions,
        },
      ];
    })
    .sort((one, other) => other.contributions - one.contributions);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
