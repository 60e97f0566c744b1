import type { CalendarDay } from "./charge-plan.ts";

/**
 * The day in a time zone, for a place that is not the reader's device. Throws where Intl knows no such zone.
 *
 * @param timeZone IANA
 */
export function calendarDayIn(timeZone: string): (time: number) => CalendarDay {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  return (time) => {
    const numbers = new Map(parts.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const [year = 0, month = 0, day = 0] = (["year", "month", "day"] as const).map((type) => numbers.get(type));
    return { day, month, isLastOfMonth: day === new Date(Date.UTC(year, month, 0)).getUTCDate() };
  };
}

/** The zone that was named where Intl knows it, else UTC, by which Stripe counts. */
export function usableTimeZone(name: string | undefined): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name ?? "UTC" }).resolvedOptions().timeZone;
  } catch {
    // A RangeError: that is how Intl says no.
    return "UTC";
  }
}
