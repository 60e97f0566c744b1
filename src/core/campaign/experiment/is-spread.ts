/**
 * Whether enough gifts carry a sum for its scatter to be known: by Kish (1965), (Σx)² / Σx² as many equal ones would
 * scatter alike. One large gift among small ones counts for itself alone, so that heavy tails wait for longer.
 */
export function isSpread(
  { value, valueSquares }: { readonly value: number; readonly valueSquares: number },
  least = MIN_EQUAL_GIFTS,
): boolean {
  return value ** 2 >= least * valueSquares && valueSquares > 0;
}

/** From here on, lognormal gifts with σ = 1.15 keep the promise of `valueSequence`; see its test. */
const MIN_EQUAL_GIFTS = 60;
