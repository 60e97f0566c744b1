import type { CurrencyAmounts } from "./amounts.ts";
import { currencyUnits } from "./currency.ts";

/** Stripe takes at most eight digits: https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts */
const STRIPE_MAX = 99_999_999;

/**
 * What to charge so that `amount` arrives after the card network's part: rounded up to what the currency can
 * be charged in. Unchanged where the publisher's config names no fees.
 *
 * @param amount minor units
 */
export function coverFees(amount: number, currency: string, fees: CurrencyAmounts["fees"]): number {
  if (fees === undefined) return amount;
  const { step } = currencyUnits(currency);
  const gross = (amount + fees.fixed) / (1 - fees.percent / 100);
  const charged = Math.ceil(gross / step) * step;
  return charged > STRIPE_MAX ? amount : charged;
}
