import type { SettledRow } from "../ledger/report.ts";
import { monthAfter, monthOf } from "./calendar.ts";

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

/** A month's gifts in one currency, paid out in another or in the same. */
export interface FeesOfMonth extends GivenInMonth {
  readonly settledIn: string;
  /** Of `settledIn`, after refunds, disputes and fees. */
  readonly received: number;
  readonly fees: number;
  /** Of the contributions, those whose fee Stripe has told. */
  readonly known: number;
}

const MONTHS = 13;

/**
 * "What does Stripe keep?" The newest month first, and in it the currency of the most gifts; only where anything is known.
 * The month under way stands among them: its fees are known within a day.
 */
export function answerFees(
  given: readonly GivenInMonth[],
  settled: readonly SettledInMonth[],
  today: string,
): readonly FeesOfMonth[] {
  const first = monthAfter(monthOf(today), 1 - MONTHS);
  return settled
    .filter(({ month }) => month >= first)
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
