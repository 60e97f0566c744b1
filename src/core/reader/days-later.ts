/**
 * So many days on in the reader's own calendar: the same time of day, also when the clocks change in between.
 *
 * @param now milliseconds since 1970, as what comes back
 */
export function daysLater(now: number, days: number): number {
  const day = new Date(now);
  return day.setDate(day.getDate() + days);
}
