import type { RecordPage } from "./ledger-records.ts";

/** A gift that runs on, and is not to end: as far as the ledger knows. Times in seconds since 1970. */
export interface RunningRow {
  /** Stripe's id of the subscription. */
  readonly id: string;
  /** The hash of the giver's address, where it is known. */
  readonly person: string | undefined;
  /** When the state that is known was told. */
  readonly at: number;
  readonly periodEnd: number;
  readonly startedAt: number;
}

/** Whose gift is charged again, and when: what notices are sent by. */
export interface RenewalStore {
  /**
   * Yearly gifts that are charged in that time (seconds since 1970, `until` not included), by their ids. Paused ones too:
   * a pause ends a day before the charge, and whether it does the ledger does not know.
   */
  yearly(from: number, until: number, page: RecordPage): Promise<readonly RunningRow[]>;
  /** Monthly gifts that began in that time. */
  monthly(from: number, until: number, page: RecordPage): Promise<readonly RunningRow[]>;
  /** When the first monthly gift that runs began. */
  firstMonthly(): Promise<number | undefined>;
  /** Those that an earlier release has written down without saying what is charged, and when. */
  withoutTerms(page: RecordPage): Promise<readonly Pick<RunningRow, "id" | "at">[]>;
}
