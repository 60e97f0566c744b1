import { FEWEST } from "../fewest.ts";
import { checkoutEnds, type CheckoutEnd, type CheckoutSum, type RefusedSum } from "./checkout-figures.ts";

export interface EndAnswer {
  readonly end: CheckoutEnd;
  readonly checkouts: number;
  /** Of all that are told of. */
  readonly share: number;
}

/** By one method; what is undefined is fewer than ten. */
export interface MethodAnswer extends Readonly<Record<CheckoutEnd, number | undefined>> {
  /** As Stripe names it; `""` for what is not known, and for all that are too rare to be told apart. */
  readonly method: string;
  /** Payments refused at least once while the reader was there, whatever came of them. */
  readonly refused: number | undefined;
}

/** "What becomes of checkouts?" Fewer than ten of a kind are left out, of the sums too: none is found by subtracting. */
export interface CheckoutsAnswer {
  readonly all: number;
  readonly ends: readonly EndAnswer[];
  readonly methods: readonly MethodAnswer[];
  /** Payments that were refused; undefined where those that were paid all the same, or those that were not, are few. */
  readonly refused: { readonly payments: number; readonly paid: number } | undefined;
}

export function answerCheckouts(sums: readonly CheckoutSum[], refused: readonly RefusedSum[]): CheckoutsAnswer {
  const told = new Map(
    checkoutEnds.map((end) => [
      end,
      tellable(
        sums.filter((each) => each.end === end),
        ({ checkouts }) => checkouts,
      ),
    ]),
  );
  const refusals = tellable(refused, ({ payments }) => payments);
  const ends = checkoutEnds.map((end) => ({ end, checkouts: total([...(told.get(end)?.values() ?? [])]) }));
  const all = total(ends.map(({ checkouts }) => checkouts));
  const methods = new Set([...told.values(), refusals].flatMap((byMethod) => [...byMethod.keys()]));
  return {
    all,
    ends: ends.filter(({ checkouts }) => checkouts > 0).map((each) => ({ ...each, share: each.checkouts / all })),
    methods: [...methods].sort().map((method) => {
      const of = (end: CheckoutEnd) => told.get(end)?.get(method);
      return {
        method,
        paid: of("paid"),
        processing: of("processing"),
        failed: of("failed"),
        declined: of("declined"),
        left: of("left"),
        refused: refusals.get(method),
      };
    }),
    refused: paidAllTheSame(refused),
  };
}

/** By method; those of which there are too few together, where they are enough together. */
function tellable<Sum extends { readonly method: string }>(
  sums: readonly Sum[],
  countOf: (sum: Sum) => number,
): ReadonlyMap<string, number> {
  const isNamed = (sum: Sum): boolean => sum.method !== "" && countOf(sum) >= FEWEST;
  const rest = total(sums.filter((sum) => !isNamed(sum)).map(countOf));
  return new Map([
    ...sums.filter(isNamed).map((sum) => [sum.method, countOf(sum)] as const),
    ...(rest < FEWEST ? [] : [["", rest] as const]),
  ]);
}

function paidAllTheSame(refused: readonly RefusedSum[]): CheckoutsAnswer["refused"] {
  const payments = total(refused.map((each) => each.payments));
  const paid = total(refused.map((each) => each.paid));
  return paid < FEWEST || payments - paid < FEWEST ? undefined : { payments, paid };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
