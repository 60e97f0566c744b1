import type { SettledInMonth } from "../../core/desk/answer-fees.ts";
import type { DayOfMoney } from "../../core/desk/answer-money.ts";
import type { DeskFilter } from "../../core/desk/desk-filter.ts";
import { dayAfter, lastDayOf, monthAfter, monthOf } from "../../core/utc-calendar.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import { readSettled } from "./read-fees.ts";

/** Two years and the days that the month before them needs. */
const MONEY_DAYS = 800;

export interface MoneyRead {
  readonly rows: readonly DayOfMoney[];
  /** Of the months whose sums are told after fees: those of the period, or the last one that is over and the one before. */
  readonly settled: readonly SettledInMonth[];
}

/** What was given day by day, in each currency, of what is looked at. @param today UTC, `2026-11-30` */
export async function readMoney(
  store: Pick<LedgerStore, "report" | "settled">,
  today: string,
  filter: DeskFilter = {},
): Promise<MoneyRead> {
  const { from = dayAfter(today, -MONEY_DAYS), until, campaign } = filter;
  const rows = await store.report({ by: ["day"], from, until, campaign });
  return {
    rows: rows.map(({ keys, currency, contributions, gross, refunded, disputed, net }) => ({
      day: keys.day ?? "",
      currency,
      contributions,
      gross,
      refunded,
      disputed,
      net,
    })),
    settled: await readSettled(store, {
      ...(filter.from === undefined && until === undefined ? comparedMonths(today) : { from, until }),
      campaign,
    }),
  };
}

function comparedMonths(today: string) {
  const last = monthAfter(monthOf(today), -1);
  return { from: `${monthAfter(last, -1)}-01`, until: lastDayOf(last) };
}
