import type { DayOfMoney } from "../../core/desk/answer-money.ts";
import type { DeskFilter } from "../../core/desk/desk-filter.ts";
import { dayAfter } from "../../core/desk/calendar.ts";
import type { LedgerStore } from "../store/ledger-store.ts";

/** Two years and the days that the month before them needs. */
const MONEY_DAYS = 800;

/** What was given day by day, in each currency, of what is looked at. @param today UTC, `2026-11-30` */
export async function readMoney(
  store: Pick<LedgerStore, "report">,
  today: string,
  { from = dayAfter(today, -MONEY_DAYS), until, campaign }: DeskFilter = {},
): Promise<readonly DayOfMoney[]> {
  const rows = await store.report({ by: ["day"], from, until, campaign });
  return rows.map(({ keys, currency, contributions, gross, refunded, disputed, net }) => ({
    day: keys.day ?? "",
    currency,
    contributions,
    gross,
    refunded,
    disputed,
    net,
  }));
}
