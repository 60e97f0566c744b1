import { FEWEST } from "../fewest.ts";
import { risks, type AtRisk } from "./figures.ts";

/** What may not come, of one kind. */
export interface RiskAnswer {
  readonly risk: AtRisk["risk"];
  /** In each currency of which there are enough, the most gifts first. */
  readonly sums: readonly SumAtRisk[];
  /** The same by interval; the intervals of a currency stand together where one of them has too few. */
  readonly rows: readonly (SumAtRisk & { readonly intervals: readonly AtRisk["interval"][] })[];
  /** Whether there are currencies of which there are too few to tell how many. */
  readonly few: boolean;
}

export interface SumAtRisk {
  readonly currency: string;
  readonly gifts: number;
  /** What one charge of each of them comes to, in minor units. */
  readonly amount: number;
}

/**
 * "Whose money is at risk?": as sums and counts, of ten gifts and more; the people stand at Stripe alone, and so do those
 * that are fewer. None of these is found by subtracting.
 */
export function answerRisk(given: readonly AtRisk[]): readonly RiskAnswer[] {
  return risks.map((risk) => {
    const own = given.filter((row) => row.risk === risk && row.gifts > 0);
    const currencies = [...new Set(own.map(({ currency }) => currency))];
    const all = currencies
      .map((currency) => {
        const parts = own.filter((row) => row.currency === currency);
        return { parts, sum: sumOf(currency, parts) };
      })
      .sort((one, other) => other.sum.gifts - one.sum.gifts);
    const told = all.filter(({ sum }) => sum.gifts >= FEWEST);
    return {
      risk,
      sums: told.map(({ sum }) => sum),
      rows: told.flatMap(({ parts, sum }) =>
        parts.every(({ gifts }) => gifts >= FEWEST)
          ? parts.map((part) => ({ ...sumOf(part.currency, [part]), intervals: [part.interval] }))
          : [{ ...sum, intervals: parts.map(({ interval }) => interval) }],
      ),
      few: told.length < all.length,
    };
  });
}

/** How many of a kind are told of. */
export function toldAtRisk({ sums }: RiskAnswer): number {
  return total(sums.map(({ gifts }) => gifts));
}

function sumOf(currency: string, parts: readonly AtRisk[]): SumAtRisk {
  return { currency, gifts: total(parts.map(({ gifts }) => gifts)), amount: total(parts.map(({ amount }) => amount)) };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
