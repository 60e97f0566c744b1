/**
 * How many there were in all, where of a share of the page views so many were counted: a whole number, and right on
 * average, because what is left over is rounded up as often as it is large.
 *
 * @param sample above 0 up to 1
 * @param chance from 0 up to 1
 */
export function estimate(count: number, sample: number, chance: number): number {
  const all = count / sample;
  // 3 / 0.3 is a little less than ten.
  const whole = Math.abs(all - Math.round(all)) < 1e-9 ? Math.round(all) : Math.floor(all);
  return whole + (chance < all - whole ? 1 : 0);
}
