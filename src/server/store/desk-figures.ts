import type { AtRisk, ChosenAmount, CohortCell, RunningGifts } from "../../core/desk/figures.ts";

/** Sums and counts for the publisher's desk. None of them says anything of a single reader. */
export interface DeskFigures {
  /** How often each amount was chosen: of single gifts and of the beginnings of recurring ones. @param since seconds since 1970 */
  chosenAmounts(since: number): Promise<readonly ChosenAmount[]>;
  /** Recurring gifts that run. */
  runningGifts(): Promise<readonly RunningGifts[]>;
  /** Recurring gifts by the month in which they began and the one in which they ended. */
  cohorts(): Promise<readonly CohortCell[]>;
  /** What may not come. @param now seconds since 1970 @param until renewals looked at, as `now` */
  atRisk(now: number, until: number): Promise<readonly AtRisk[]>;
}
