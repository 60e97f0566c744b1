import type { TallyCell } from "../../core/tallies/tally.ts";

/** So many sections are told apart on one day; what comes besides is counted without. */
export const MAX_SECTIONS = 200;

/** Days are the readers' own, `2026-11-30`; both ends are included. */
export interface TallyQuery {
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** What was counted without saying of whom. Rejects when the database can't be reached, and nothing is stored then. */
export interface TallyStore {
  /**
   * Adds to what is there, in one transaction. Beyond {@link MAX_SECTIONS} on a day, a section that is new is none:
   * whatever is sent, the table stays small.
   */
  add(cells: readonly TallyCell[]): Promise<void>;
  /** Every place that has anything, over all replicas. */
  read(query: TallyQuery): Promise<readonly TallyCell[]>;
}
