import { inMonths } from "./in-months.ts";

/** How a recurring gift is charged, as Stripe keeps it. Times in seconds since 1970. */
export interface BillingCycle {
  readonly interval: "month" | "year";
  /** From which Stripe counts: it decides the day of the month. */
  readonly anchor: number;
  /** When the period that runs now ends: the next charge. */
  readonly periodEnd: number;
}

const DAY_SECONDS = 86_400;

/** The charge after so many others were left out, in seconds since 1970. Of 31 January: 28 February, 31 March. */
export function chargeAfter({ interval, anchor, periodEnd }: BillingCycle, leftOut: number): number {
  const months = leftOut * (interval === "year" ? 12 : 1);
  const from = new Date(anchor * 1000);
  const to = new Date(periodEnd * 1000);
  const passed = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  // Somebody may have moved the period in Stripe's dashboard, away from where it was counted from.
  const isCounted = inMonths(anchor * 1000, passed) === periodEnd * 1000;
  return isCounted ? inMonths(anchor * 1000, passed + months) / 1000 : inMonths(periodEnd * 1000, months) / 1000;
}

/** The first charge after a pause that ends then (seconds since 1970). */
export function chargeAfterPause(cycle: BillingCycle, resumesAt: number): number {
  let charge = cycle.periodEnd;
  for (let leftOut = 1; charge <= resumesAt && leftOut < 1200; leftOut++) charge = chargeAfter(cycle, leftOut);
  return charge;
}

/**
 * When collection has to go on so that this charge is the first one again: a day before, since Stripe voids what it
 * made before, and may take its time over resuming.
 */
export function resumeBefore(charge: number): number {
  return charge - DAY_SECONDS;
}
