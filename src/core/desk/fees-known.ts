import type { SettledInMonth } from "./answer-fees.ts";
import type { MonthOfMoney } from "./answer-money.ts";

/**
 * How far Stripe's fees are known for what was given:
 * - `whole`: of all of it, in the currency that it was given in; `byMonth` in minor units
 * - `elsewhere`: it is paid out in another currency, so that they can't be taken off
 * - `partly`: of a share of the contributions
 */
export type FeesKnown =
  | { readonly kind: "whole"; readonly byMonth: ReadonlyMap<string, number> }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "partly"; readonly known: number };

/** Of the gifts of some months in one currency. */
export function feesKnown(
  currency: string,
  given: readonly Pick<MonthOfMoney, "month" | "contributions">[],
  settled: readonly SettledInMonth[],
): FeesKnown {
  const months = new Set(given.map(({ month }) => month));
  const own = settled.filter((each) => each.currency === currency && months.has(each.month));
  if (own.some(({ settledIn }) => settledIn !== currency)) return { kind: "elsewhere" };
  const all = sum(given);
  const known = sum(own);
  return known < all
    ? { kind: "partly", known: known / all }
    : { kind: "whole", byMonth: new Map(own.map(({ month, fees }) => [month, fees])) };
}

function sum(rows: readonly { readonly contributions: number }[]): number {
  return rows.reduce((all, { contributions }) => all + contributions, 0);
}
