/** Whom to forget, by all that stands for them. */
export interface Person {
  /** In lower case; none where only customers are known. */
  readonly address: string | undefined;
  /** Stripe's ids. */
  readonly customers: readonly string[];
  /** Of the customers' checkouts, as far as Stripe told. */
  readonly sessions: readonly string[];
}

/** A recurring gift that is not over. */
export interface RunningGift {
  readonly subscription: string;
  readonly customer: string;
}

/**
 * - `removed`: the rows are gone
 * - `unnamed`: the rows stay, for the money's or the law's sake, and say nothing of whose they are
 */
export interface ForgottenRows {
  readonly table: string;
  readonly what: "removed" | "unnamed";
  readonly rows: number;
}

export interface ForgetStore {
  /** The customers that the ledger itself knows to be theirs. */
  customersOf(address: string): Promise<readonly string[]>;
  /** As far as the ledger knows. */
  running(customers: readonly string[]): Promise<readonly RunningGift[]>;
  /**
   * Takes a person out of every table, in one transaction, with the events that the tables follow from. The money stays:
   * each of the names that stood for them becomes one that stands for nobody.
   *
   * @param isDryRun says what would be done, and does nothing
   * @returns tables with rows that were theirs, none where nothing is held
   */
  forget(person: Person, isDryRun: boolean): Promise<readonly ForgottenRows[]>;
}
