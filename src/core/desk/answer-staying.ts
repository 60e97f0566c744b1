import { monthAfter, monthOf, monthsBetween } from "../utc-calendar.ts";
import type { CohortCell } from "./figures.ts";
import { FEWEST } from "../fewest.ts";

/** How many of the gifts that began in a month still ran so many months later. */
export interface Cohort {
  /** `2026-01` */
  readonly began: string;
  readonly gifts: number;
  /** The share that still ran after 0, 1, 2, … whole months, as far as time has come. */
  readonly staying: readonly number[];
}

/** "Do they stay?" of one interval. */
export interface StayingAnswer {
  readonly interval: CohortCell["interval"];
  /** Gifts that began, of all months that are shown. */
  readonly gifts: number;
  /** Only months with at least ten beginnings. */
  readonly cohorts: readonly Cohort[];
  /** Over all of them: the share of those who could have given for so many months that did (Kaplan and Meier, 1958). */
  readonly staying: readonly number[];
}

const MONTHS = 12;

export function answerStaying(cells: readonly CohortCell[], today: string): readonly StayingAnswer[] {
  return (["month", "year"] as const)
    .map((interval) =>
      answerOne(
        interval,
        cells.filter((cell) => cell.interval === interval),
        monthOf(today),
      ),
    )
    .filter(({ gifts }) => gifts >= FEWEST);
}

function answerOne(interval: CohortCell["interval"], cells: readonly CohortCell[], thisMonth: string): StayingAnswer {
  const first = monthAfter(thisMonth, -MONTHS);
  const cohorts = [...new Set(cells.map(({ began }) => began))]
    .filter((began) => began >= first && began < thisMonth)
    .sort()
    .map((began) =>
      cohortOf(
        began,
        cells.filter((cell) => cell.began === began),
        thisMonth,
      ),
    )
    .filter(({ gifts }) => gifts >= FEWEST);
  return {
    interval,
    gifts: cells.reduce((all, { gifts }) => all + gifts, 0),
    cohorts,
    staying: overall(cells, thisMonth),
  };
}

function cohortOf(began: string, cells: readonly CohortCell[], thisMonth: string): Cohort {
  const gifts = cells.reduce((all, each) => all + each.gifts, 0);
  const months = monthsBetween(began, thisMonth);
  const staying = Array.from({ length: months }, (_, age) => {
    const left = cells.filter((cell) => cell.ended !== null && monthsBetween(began, cell.ended) <= age);
    return 1 - left.reduce((all, each) => all + each.gifts, 0) / gifts;
  });
  return { began, gifts, staying };
}

/** The product over the months of the share of those at risk that stayed; the month under way is not over. */
function overall(cells: readonly CohortCell[], thisMonth: string): readonly number[] {
  const staying: number[] = [];
  let share = 1;
  for (let age = 0; age < MONTHS; age++) {
    const reached = cells.filter((cell) => {
      const livedFor = monthsBetween(cell.began, cell.ended ?? thisMonth);
      return livedFor > age || (cell.ended !== null && livedFor === age && cell.ended < thisMonth);
    });
    const atRisk = reached.reduce((all, { gifts }) => all + gifts, 0);
    if (atRisk < FEWEST) break;
    const left = reached.filter((cell) => cell.ended !== null && monthsBetween(cell.began, cell.ended) === age);
    share *= 1 - left.reduce((all, { gifts }) => all + gifts, 0) / atRisk;
    staying.push(share);
  }
  return staying;
}
