import type { GivenInMonth, SettledInMonth } from "../../core/desk/answer-fees.ts";
import { monthAfter, monthOf } from "../../core/desk/calendar.ts";
import type { LedgerStore } from "../store/ledger-store.ts";

const MONTHS = 13;

/** What was given month by month, and what came of it at Stripe as far as it was fetched. @param today UTC, `2026-11-30` */
export async function readFees(store: Pick<LedgerStore, "report" | "settled">, today: string) {
  const query = {
    by: ["month", "currency"],
    from: `${monthAfter(monthOf(today), 1 - MONTHS)}-01`,
    until: undefined,
  } as const;
  const [given, settled] = await Promise.all([store.report(query), store.settled(query)]);
  return {
    today,
    given: given.map(({ keys: { month = "" }, currency, contributions, net }): GivenInMonth => ({
      month,
      currency,
      contributions,
      net,
    })),
    settled: settled.map(({ keys: { month = "" }, ...sums }): SettledInMonth => ({ month, ...sums })),
  };
}
