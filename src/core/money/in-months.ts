/**
 * That day so many months later, by UTC; the last one of a month that lacks it. As Stripe counts.
 *
 * @param time milliseconds since 1970
 */
export function inMonths(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, length));
}
