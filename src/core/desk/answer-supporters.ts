import type { CohortCell, RunningGifts } from "./figures.ts";
import { monthAfter, monthOf } from "../utc-calendar.ts";

export interface MonthOfSupporters {
  /** `2026-11` */
  readonly month: string;
  readonly started: number;
  /** Of the started: from somebody who had ended another gift before. */
  readonly wonBack: number;
  readonly ended: number;
}

/** What all recurring gifts of a currency come to in a month: yearly ones by twelfths. Minor units, rounded. */
export interface PerMonth {
  readonly currency: string;
  readonly amount: number;
}

/** "How many give now?" Recurring gifts, whatever their currency: those are counted, never added. */
export interface SupportersAnswer {
  readonly monthly: number;
  readonly yearly: number;
  readonly perMonth: readonly PerMonth[];
  /** The last month that is over. */
  readonly lastMonth: MonthOfSupporters;
  /** Thirteen of them, the last one under way. */
  readonly months: readonly MonthOfSupporters[];
}

const MONTHS = 13;

export function answerSupporters(
  running: readonly RunningGifts[],
  cohorts: readonly CohortCell[],
  today: string,
): SupportersAnswer {
  const count = (interval: RunningGifts["interval"]): number =>
    sum(running.filter((each) => each.interval === interval).map(({ gifts }) => gifts));
  const thisMonth = monthOf(today);
  const monthly = (month: string): MonthOfSupporters => {
    const began = cohorts.filter((cell) => cell.began === month);
    return {
      month,
      started: sum(began.map(({ gifts }) => gifts)),
      wonBack: sum(began.map(({ wonBack }) => wonBack)),
      ended: sum(cohorts.filter((cell) => cell.ended === month).map(({ gifts }) => gifts)),
    };
  };
  return {
    monthly: count("month"),
    yearly: count("year"),
    perMonth: comesPerMonth(running),
    lastMonth: monthly(monthAfter(thisMonth, -1)),
    months: Array.from({ length: MONTHS }, (_, index) => monthly(monthAfter(thisMonth, index - MONTHS + 1))),
  };
}

/** Of gifts that run, the most first. */
export function comesPerMonth(running: readonly RunningGifts[]): readonly PerMonth[] {
  const currencies = [...new Set(running.map(({ currency }) => currency))];
  return currencies
    .map((currency) => {
      const own = running.filter((each) => each.currency === currency);
      const amount = sum(own.map((each) => (each.interval === "year" ? each.amount / 12 : each.amount)));
      return { currency, gifts: sum(own.map(({ gifts }) => gifts)), amount: Math.round(amount) };
    })
    .sort((one, other) => other.gifts - one.gifts)
    .map(({ currency, amount }) => ({ currency, amount }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
