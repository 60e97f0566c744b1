/*
 * What Stripe charges at all. A reader who chose less or more than that could never pay.
 *
 * Source: https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts
 */

/** Minor units. Where the account settles in another currency the smallest charge may be higher. */
const smallest: Readonly<Record<string, number>> = {
  usd: 50,
  aed: 200,
  aud: 50,
  bgn: 100,
  brl: 50,
  cad: 50,
  chf: 50,
  czk: 1500,
  dkk: 250,
  eur: 50,
  gbp: 30,
  hkd: 400,
  huf: 17_500,
  inr: 50,
  jpy: 50,
  mxn: 1000,
  myr: 200,
  nok: 300,
  nzd: 50,
  pln: 200,
  ron: 200,
  sek: 300,
  sgd: 50,
  thb: 1000,
};

/** Eight digits, and more in these; krónur are counted with two decimals that are always nought. */
const digits: Readonly<Record<string, number>> = { isk: 10, inr: 9, cop: 10, huf: 10, jpy: 10, lbp: 10, idr: 12 };

/** In minor units; 1 where Stripe names none. */
export function smallestCharge(currency: string): number {
  return Object.hasOwn(smallest, currency) ? (smallest[currency] ?? 1) : 1;
}

/** In minor units. */
export function largestCharge(currency: string): number {
  return 10 ** ((Object.hasOwn(digits, currency) ? digits[currency] : undefined) ?? 8) - 1;
}
