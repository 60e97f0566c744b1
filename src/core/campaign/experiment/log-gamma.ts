/** The terms of Lanczos's approximation with g = 7, as Godfrey (2001) gives them: right to about 15 digits. */
const TERMS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The logarithm of Γ(x), for x of 0.5 and above. */
export function logGamma(x: number): number {
  const below = x - 1;
  const sum = TERMS.reduce((total, term, index) => total + term / (below + index + 1), 0.99999999999980993);
  const base = below + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (below + 0.5) * Math.log(base) - base + Math.log(sum);
}
