import { FEWEST } from "../fewest.ts";
import { monthAfter, monthOf, monthsBetween } from "../utc-calendar.ts";
import type { CohortCell } from "./figures.ts";

/** What one recurring gift brings in three years, of one interval and currency. Minor units, before refunds and fees. */
export interface ThreeYearsAnswer {
  readonly interval: CohortCell["interval"];
  readonly currency: string;
  /** Of one charge, on average. */
  readonly amount: number;
  readonly lower: number;
  readonly upper: number;
}

const MONTHS = 36;
/** Two-sided, one in twenty; as a normal error has it. */
const Z = 1.96;

/**
 * From the share that still ran after each month (Kaplan and Meier, 1958) with its error (Greenwood, 1926). Of months that
 * none has reached yet nothing is known: at least, all end there; at most, nobody else does. Fewer than ten that ran on
 * say nothing.
 */
export function answerThreeYears(cells: readonly CohortCell[], today: string): readonly ThreeYearsAnswer[] {
  const thisMonth = monthOf(today);
  return (["month", "year"] as const).flatMap((interval) => {
    const all = cells.filter((cell) => cell.interval === interval);
    const staying = stayingOf(all, thisMonth);
    if (staying.length === 0) return [];
    // A yearly gift is charged when it begins, and then once a year; a monthly one each month.
    const charges = Array.from({ length: MONTHS }, (_, month) => month).filter(
      (month) => interval === "month" || month % 12 === 0,
    );
    const at = (month: number) => (month === 0 ? { lower: 1, upper: 1 } : staying[month - 1]);
    const last = staying.at(-1)?.upper ?? 1;
    const lower = sum(charges.map((month) => at(month)?.lower ?? 0));
    const upper = sum(charges.map((month) => at(month)?.upper ?? last));
    const currencies = [...new Set(all.map(({ currency }) => currency))];
    return currencies.flatMap((currency): ThreeYearsAnswer[] => {
      const own = all.filter((cell) => cell.currency === currency);
      const gifts = sum(own.map((cell) => cell.gifts));
      if (gifts < FEWEST) return [];
      const amount = Math.round(sum(own.map((cell) => cell.amount)) / gifts);
      return [{ interval, currency, amount, lower: Math.round(amount * lower), upper: Math.round(amount * upper) }];
    });
  });
}

/** After one month, two, …: as far as ten were there to stay. */
function stayingOf(cells: readonly CohortCell[], thisMonth: string): readonly { lower: number; upper: number }[] {
  const staying: { lower: number; upper: number }[] = [];
  let share = 1;
  let error = 0;
  for (let age = 0; age < MONTHS; age++) {
    // Begun early enough that this month of theirs is over.
    const reached = cells.filter(
      ({ began, ended }) =>
        monthAfter(began, age + 1) <= thisMonth && (ended === null || monthsBetween(began, ended) >= age),
    );
    const atRisk = sum(reached.map(({ gifts }) => gifts));
    if (atRisk < FEWEST) break;
    const left = sum(
      reached
        .filter(({ began, ended }) => ended !== null && monthsBetween(began, ended) === age)
        .map(({ gifts }) => gifts),
    );
    share *= 1 - left / atRisk;
    if (left < atRisk) error += left / (atRisk * (atRisk - left));
    const off = Z * share * Math.sqrt(error);
    staying.push({ lower: Math.max(0, share - off), upper: Math.min(1, share + off) });
  }
  return staying;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
