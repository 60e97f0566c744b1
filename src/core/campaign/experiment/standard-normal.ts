/** A draw from the standard normal distribution (Box and Muller 1958). */
export function standardNormal(random: () => number): number {
  // `random` may give 0, of which there is no logarithm.
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
