import type { Kysely } from "kysely";
import type { LedgerState } from "../../core/ledger/totals.ts";
import type { Database } from "./database.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";

/** The queries for all that the totals need, compiled once. */
export function createReadState(db: Kysely<Database>): () => Steps<LedgerState> {
  const contributions = db
    .selectFrom("contribution")
    .select(["key", "kind", "amount", "currency", "supporter", "campaign"])
    .compile();
  const invoicePayments = db.selectFrom("invoice_payment").select(["payment", "invoice"]).compile();
  const refunds = db.selectFrom("refund").select(["charge", "payment_intent as paymentIntent", "amount"]).compile();
  const disputes = db
    .selectFrom("dispute")
    .select(["charge", "payment_intent as paymentIntent", "amount", "currency", "status"])
    .compile();
  const subscriptions = db.selectFrom("subscription").select(["customer", "status"]).compile();

  return function* () {
    return {
      contributions: yield* rowsOf(contributions),
      invoicePayments: yield* rowsOf(invoicePayments),
      refunds: yield* rowsOf(refunds),
      disputes: yield* rowsOf(disputes),
      subscriptions: yield* rowsOf(subscriptions),
    };
  };
}
