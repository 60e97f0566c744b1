import type { CurrencyAmounts } from "./amounts.ts";
import { currencyUnits } from "./currency.ts";
import { largestCharge } from "./stripe-limits.ts";

/** A percentage may have nine decimals. */
const PERCENT_UNITS = 1_000_000_000n;

/**
 * What to charge so that `amount` arrives after the card network's part: rounded up to what the currency can
 * be charged in. Unchanged where the publisher's config names no fees.
 *
 * @param amount minor units
 */
export function coverFees(amount: number, currency: string, fees: CurrencyAmounts["fees"]): number {
  if (fees === undefined) return amount;
  const { step } = currencyUnits(currency);
  // In whole numbers: 13950 / 0.93 is 15000 on paper and a hair more in a computer's fractions.
  const whole = 100n * PERCENT_UNITS;
  const left = whole - BigInt(Math.round(fees.percent * Number(PERCENT_UNITS)));
  const steps = ceilDivide(BigInt(amount + fees.fixed) * whole, left * BigInt(step));
  const charged = Number(steps) * step;
  return charged > largestCharge(currency) ? amount : charged;
}

function ceilDivide(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}
