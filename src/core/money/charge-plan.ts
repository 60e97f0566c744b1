import type { Interval } from "./interval.ts";

/** When the money moves: today, and then? `day` and `month` count from 1, in the reader's own time zone. */
export type ChargePlan =
  | { readonly kind: "once" }
  | { readonly kind: "month" | "month-end"; readonly day: number }
  | { readonly kind: "year"; readonly day: number; readonly month: number };

/** Stripe moves a day that a month lacks to that month's last day, so from the 29th on we say so. */
export function chargePlan(interval: Interval, today: { readonly day: number; readonly month: number }): ChargePlan {
  if (interval === "once") return { kind: "once" };
  if (interval === "year") return { kind: "year", ...today };
  return { kind: today.day > 28 ? "month-end" : "month", day: today.day };
}
