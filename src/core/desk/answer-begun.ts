import type { MonthOfSupporters } from "./answer-supporters.ts";
import type { CohortCell, RunningGifts } from "./figures.ts";

/** Of the recurring gifts that began within a period, whatever their currency: those are counted, never added. */
export interface BegunAnswer {
  readonly started: number;
  readonly wonBack: number;
  /** That still run. */
  readonly running: number;
  /** By the month in which they began; `ended` since then. Those in which none began are left out. */
  readonly months: readonly MonthOfSupporters[];
}

/** "How many began, and how many of them still give?" @param running and cohorts of that period alone */
export function answerBegun(running: readonly RunningGifts[], cohorts: readonly CohortCell[]): BegunAnswer {
  const months = [...new Set(cohorts.map(({ began }) => began))].sort().map((month): MonthOfSupporters => {
    const began = cohorts.filter((cell) => cell.began === month);
    return {
      month,
      started: sum(began),
      wonBack: began.reduce((all, { wonBack }) => all + wonBack, 0),
      ended: sum(began.filter(({ ended }) => ended !== null)),
    };
  });
  return {
    started: sum(cohorts),
    wonBack: months.reduce((all, { wonBack }) => all + wonBack, 0),
    running: sum(running),
    months,
  };
}

function sum(rows: readonly { readonly gifts: number }[]): number {
  return rows.reduce((all, { gifts }) => all + gifts, 0);
}
