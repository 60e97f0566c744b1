import { inMonths } from "./in-months.ts";
import type { Interval } from "./interval.ts";

/** A day in the reader's own calendar; both count from 1. */
export interface CalendarDay {
  readonly day: number;
  readonly month: number;
  readonly isLastOfMonth: boolean;
}

/**
 * When the money moves: today, and then?
 * - `month`: always on that day · `month-end`: on that day, or on the last one of a shorter month
 * - `month-about`: on that day, or up to three days from it
 * - `year-leap`: on another day in leap years
 */
export type ChargePlan =
  | { readonly kind: "once" }
  | { readonly kind: "month" | "month-end" | "month-about"; readonly day: number }
  | { readonly kind: "year"; readonly date: number }
  | { readonly kind: "year-leap"; readonly date: number; readonly leapDate: number };

/**
 * What Stripe will do, in the reader's own calendar. Stripe counts in UTC, from the moment of paying, and moves a day
 * that a month lacks to that month's last; where the reader lives, that moment may be the day before or after.
 *
 * Source: https://docs.stripe.com/billing/subscriptions/billing-cycle
 *
 * @param now milliseconds since 1970: when they pay
 */
export function chargePlan(
  interval: Interval,
  now: number,
  calendarDay: (time: number) => CalendarDay = localDay,
): ChargePlan {
  if (interval === "once") return { kind: "once" };
  if (interval === "year") {
    // The first four include a leap year, but for those around a turn of the century.
    const charges = [1, 2, 3, 4].map((years) => inMonths(now, 12 * years));
    const [date = now] = charges;
    const isSame = (time: number) => calendarDay(time).day === calendarDay(date).day;
    const leapDate = charges.find((time) => !isSame(time));
    return leapDate === undefined ? { kind: "year", date } : { kind: "year-leap", date, leapDate };
  }
  // Four years, so that a leap one is among them.
  const days: CalendarDay[] = [];
  // Not by `Array.from`: what old scripts of pages have put in its place knows no function.
  for (let months = 1; months <= 48; months++) days.push(calendarDay(inMonths(now, months)));
  const day = mostFrequent(days.map((each) => each.day));
  if (days.every((each) => each.day === day)) return { kind: "month", day };
  const isClipped = (each: CalendarDay) => each.day === day || (each.isLastOfMonth && each.day < day);
  return { kind: days.every(isClipped) ? "month-end" : "month-about", day };
}

function localDay(time: number): CalendarDay {
  const date = new Date(time);
  const tomorrow = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1);
  return { day: date.getDate(), month: date.getMonth() + 1, isLastOfMonth: tomorrow.getDate() === 1 };
}

function mostFrequent(days: readonly number[]): number {
  const count = (day: number) => days.filter((each) => each === day).length;
  return days.reduce((most, day) => (count(day) > count(most) ? day : most));
}
