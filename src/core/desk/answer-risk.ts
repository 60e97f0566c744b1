import { risks, type AtRisk } from "./figures.ts";

/** What may not come, of one kind; each currency for itself, the most gifts first. */
export interface RiskAnswer {
  readonly risk: AtRisk["risk"];
  readonly gifts: number;
  readonly sums: readonly { readonly currency: string; readonly gifts: number; readonly amount: number }[];
}

/** "Whose money is at risk?": as sums and counts; the people stand at Stripe alone. */
export function answerRisk(rows: readonly AtRisk[]): readonly RiskAnswer[] {
  return risks.map((risk) => {
    const own = rows.filter((row) => row.risk === risk);
    const currencies = [...new Set(own.map(({ currency }) => currency))];
    const sums = currencies.map((currency) => {
      const of = own.filter((row) => row.currency === currency);
      return { currency, gifts: total(of.map(({ gifts }) => gifts)), amount: total(of.map(({ amount }) => amount)) };
    });
    return {
      risk,
      gifts: total(own.map(({ gifts }) => gifts)),
      sums: sums.sort((one, other) => other.gifts - one.gifts),
    };
  });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
