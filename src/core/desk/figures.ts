import type { Interval } from "../money/interval.ts";

/** How often an amount was chosen. Minor units. */
export interface ChosenAmount {
  readonly currency: string;
  readonly interval: Interval;
  readonly amount: number;
  readonly gifts: number;
}

/** Recurring gifts that run, in one currency and interval. */
export interface RunningGifts {
  readonly currency: string;
  readonly interval: "month" | "year";
  readonly gifts: number;
  /** What one charge of each of them comes to, in minor units. */
  readonly amount: number;
}

/** Recurring gifts that began in one month, and ended in one or run on. Months are UTC's, `2026-11`. */
export interface CohortCell {
  readonly began: string;
  readonly ended: string | null;
  readonly interval: "month" | "year";
  readonly currency: string;
  readonly gifts: number;
  /** Of those, how many came from somebody who had ended another one before. */
  readonly wonBack: number;
  readonly amount: number;
}

/**
 * - `failed`: a charge was refused, and Stripe tries again or waits
 * - `ending`: the reader has ended it, and it runs until what is paid is over
 * - `renewing`: it is charged within the time that was asked for
 */
export const risks = ["failed", "ending", "renewing"] as const;

/** Money that may not come, as a sum and a count. Minor units. */
export interface AtRisk {
  readonly risk: (typeof risks)[number];
  readonly currency: string;
  readonly interval: "month" | "year";
  readonly gifts: number;
  readonly amount: number;
}
