import { dayOfTime } from "../utc-calendar.ts";

const HALF_A_DAY_MS = 43_200_000;

/** The day that it is where days begin last, at UTC−12: one before it is over for every reader. */
export function earliestToday(now: number): string {
  return dayOfTime(now - HALF_A_DAY_MS);
}
