/**
 * How Stripe counts a currency's minor units.
 *
 * Source: https://docs.stripe.com/currencies (zero-decimal, three-decimal and special cases). UGX is left
 * out on purpose: Stripe lists it as zero-decimal and charges it as two-decimal, and a wrong guess charges
 * a reader a hundredfold.
 */
export interface CurrencyUnits {
  /** Digits between Stripe's minor unit and the unit people speak of: 2 for usd, 0 for jpy, 3 for kwd. */
  readonly exponent: 0 | 2 | 3;
  /** Amounts must be a multiple of this many minor units. */
  readonly step: 1 | 10 | 100;
}

const zeroDecimal = "bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf";
const threeDecimal = "bhd jod kwd omr tnd";

export function currencyUnits(currency: string): CurrencyUnits {
  if (zeroDecimal.includes(currency)) return { exponent: 0, step: 1 };
  if (threeDecimal.includes(currency)) return { exponent: 3, step: 10 };
  if (currency === "isk") return { exponent: 2, step: 100 };
  return { exponent: 2, step: 1 };
}
