import type { GivenInMonth, SettledInMonth } from "../../core/desk/answer-fees.ts";
import { monthAfter, monthOf } from "../../core/utc-calendar.ts";
import type { DeskFilter } from "../../core/desk/desk-filter.ts";
import type { LedgerStore } from "../store/ledger-store.ts";

const MONTHS = 13;

/** What was given month by month, and what came of it at Stripe as far as it was fetched. @param today UTC, `2026-11-30` */
export async function readFees(
  store: Pick<LedgerStore, "report" | "settled">,
  today: string,
  { from = `${monthAfter(monthOf(today), 1 - MONTHS)}-01`, until, campaign }: DeskFilter = {},
) {
  const [given, settled] = await Promise.all([
    store.report({ by: ["month", "currency"], from, until, campaign }),
    readSettled(store, { from, until, campaign }),
  ]);
  return {
    today,
    given: given.map(({ keys: { month = "" }, currency, contributions, net }): GivenInMonth => ({
      month,
      currency,
      contributions,
      net,
    })),
    settled,
  };
}

/** By month and currency. */
export async function readSettled(
  store: Pick<LedgerStore, "settled">,
  { from, until, campaign }: DeskFilter,
): Promise<readonly SettledInMonth[]> {
  const settled = await store.settled({ by: ["month", "currency"], from, until, campaign });
  return settled.map(({ keys: { month = "" }, ...sums }): SettledInMonth => ({ month, ...sums }));
}
