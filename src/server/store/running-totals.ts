import { sql, type Kysely } from "kysely";
import type { Database, SupporterKind } from "./database.ts";
import { createPendingTotals, type PendingTotals } from "./pending-totals.ts";
import { prepared } from "./prepared.ts";
import { rowsOf, type Steps, type Transaction } from "./sql-runner.ts";

/**
 * Keeps the sums and the numbers of supporters in step with what is folded, in the transaction that folds it.
 *
 * @param lane on which this process adds to the sums
 */
export type TotalsOf = (transaction: Transaction) => PendingTotals;

export function createTotalsOf(db: Kysely<Database>, lane: number): TotalsOf {
  const write = createWriteTotals(db, lane);
  const pending = new WeakMap<Transaction, PendingTotals>();
  return (transaction) => {
    const known = pending.get(transaction);
    if (known !== undefined) return known;
    const totals = createPendingTotals();
    pending.set(transaction, totals);
    transaction.atEnd.push(() => write(totals));
    return totals;
  };
}

function createWriteTotals(db: Kysely<Database>, lane: number): (totals: PendingTotals) => Steps<void> {
  const value = sql.val("");
  const add = prepared(
    db,
    sql`insert into total (day, currency, campaign, variant, placement, interval, lane, contributions, gross, refunded, disputed)
      values (${sql.join(Array(11).fill(value))})
      on conflict (day, currency, campaign, variant, placement, interval, lane) do update set
        contributions = total.contributions + excluded.contributions, gross = total.gross + excluded.gross,
        refunded = total.refunded + excluded.refunded, disputed = total.disputed + excluded.disputed`,
  );
  const join = prepared(
    db,
    sql<Running>`insert into supporter (kind, key, running) values (${value}, ${value}, ${value})
      on conflict (kind, key) do update set running = supporter.running + excluded.running returning running`,
  );
  // What would be less than nothing can't be inserted, not even where it is only added.
  const leave = prepared(
    db,
    sql<Running>`update supporter set running = running + ${value} where kind = ${value} and key = ${value}
      returning running`,
  );
  const count = prepared(
    db,
    sql`insert into headcount (kind, lane, supporters) values (${value}, ${value}, ${value})
      on conflict (kind, lane) do update set supporters = headcount.supporters + excluded.supporters`,
  );

  return function* (totals) {
    const heads = new Map<SupporterKind, number>();
    for (const { kind, key, by } of totals.supporters()) {
      const [row] = yield* rowsOf(by > 0 ? join(kind, key, by) : leave(by, kind, key));
      if (row === undefined) throw new Error("a supporter who was counted is gone");
      // Came, or went: in between only the number of their gifts changes.
      const change = Number(row.running > 0) - Number(row.running > by);
      if (change !== 0) heads.set(kind, (heads.get(kind) ?? 0) + change);
    }
    for (const [kind, by] of heads) yield count(kind, lane, by);
    for (const { place, sums } of totals.sums()) yield add(...place, lane, ...sums);
  };
}

interface Running {
  readonly running: number;
}
