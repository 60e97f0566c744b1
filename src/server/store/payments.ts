import { sql, type CompiledQuery, type Kysely } from "kysely";
import type { Database } from "./database.ts";
import { prepared } from "./prepared.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";

interface Payment {
  /** Which it paid, as far as is known. */
  readonly invoice: string | null;
  /** Nothing was known of it before. */
  readonly isNew: boolean;
}

/** The payments that some fact named: which invoice each paid, and a lock on what is known of it. */
export interface Payments {
  /**
   * Locks a payment until the transaction ends. By a change, not only by a read: under any isolation, of two who do it
   * at once the second sees what the first one did.
   *
   * @param invoice kept where the payment is new
   */
  lock(payment: string, invoice: string | null): Steps<Payment>;
  link(payment: string, invoice: string): CompiledQuery;
}

export function createPayments(db: Kysely<Database>): Payments {
  const value = sql.val("");
  const lock = prepared(
    db,
    sql<{ invoice: string | null; touched: number }>`
      insert into payment (payment, invoice, touched) values (${value}, ${value}, 1)
      on conflict (payment) do update set touched = payment.touched + 1 returning invoice, touched`,
  );
  const link = prepared(db, sql`update payment set invoice = ${value} where payment = ${value}`);
  return {
    *lock(payment, invoice) {
      const [row] = yield* rowsOf(lock(payment, invoice));
      if (row === undefined) throw new Error("the database returned nothing of what it stored");
      return { invoice: row.invoice, isNew: row.touched === 1 };
    },
    link: (payment, invoice) => link(invoice, payment),
  };
}
