import type { Interval } from "./interval.ts";

/** The amounts offered for one interval. All in minor units. */
export interface Suggestions {
  readonly suggestions: readonly number[];
  /** The one chosen when the appeal opens; one of `suggestions`. */
  readonly default: number;
}

/** What one currency allows and suggests. All in minor units. */
export interface CurrencyAmounts extends Readonly<Record<Interval, Suggestions>> {
  readonly min: number;
  readonly max: number;
  /** What the card network takes of a gift, for `coverFees`; absent where the publisher has not said. */
  readonly fees?: { readonly percent: number; readonly fixed: number };
}

export type Amounts = Readonly<Record<string, CurrencyAmounts>>;

const three = (first: number, middle: number, last: number): Suggestions => ({
  suggestions: [first, middle, last],
  default: middle,
});

/** Used where a publisher's config names no amounts. */
export const defaultAmounts: Amounts = {
  usd: {
    min: 100,
    max: 1_000_000,
    once: three(500, 1500, 5000),
    month: three(200, 500, 1000),
    year: three(2000, 6000, 12000),
  },
  eur: {
    min: 100,
    max: 1_000_000,
    once: three(500, 1500, 5000),
    month: three(200, 500, 1000),
    year: three(2000, 6000, 12000),
  },
  gbp: {
    min: 100,
    max: 1_000_000,
    once: three(500, 1500, 4000),
    month: three(200, 500, 1000),
    year: three(2000, 5000, 10000),
  },
  jpy: {
    min: 100,
    max: 1_000_000,
    once: three(500, 1500, 5000),
    month: three(300, 500, 1000),
    year: three(3000, 6000, 12000),
  },
  sek: {
    min: 1000,
    max: 10_000_000,
    once: three(5000, 15000, 50000),
    month: three(2500, 5000, 10000),
    year: three(25000, 60000, 120000),
  },
  kwd: {
    min: 500,
    max: 3_000_000,
    once: three(1500, 5000, 15000),
    month: three(500, 1500, 3000),
    year: three(6000, 18000, 36000),
  },
};
