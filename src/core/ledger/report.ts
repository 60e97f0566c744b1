/** By what the ledger can be told apart. */
export const reportKeys = ["day", "month", "campaign", "variant", "placement", "interval", "currency"] as const;
export type ReportKey = (typeof reportKeys)[number];

/** What is asked for; days are UTC, `2026-11-30`, and both ends are included. */
export interface ReportQuery {
  readonly by: readonly ReportKey[];
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** Those alone that came through it; all where it is left out. */
  readonly campaign?: string | undefined;
}

/** Contributions that have everything in common that was asked for, in one currency. Minor units. */
export interface ReportRow {
  /** The keys asked for, but for the currency; what has no name is `""`. */
  readonly keys: Readonly<Partial<Record<ReportKey, string>>>;
  readonly currency: string;
  readonly contributions: number;
  readonly gross: number;
  readonly refunded: number;
  readonly disputed: number;
  readonly net: number;
}

/** What came of contributions at Stripe, in the currency that it pays out in. Minor units of that. */
export interface SettledRow {
  readonly keys: ReportRow["keys"];
  /** Of the contributions. */
  readonly currency: string;
  readonly settledIn: string;
  /** Contributions that Stripe has told the fee of. */
  readonly contributions: number;
  readonly fees: number;
  /** What reached the publisher's balance: after refunds, disputes and fees. */
  readonly received: number;
}
