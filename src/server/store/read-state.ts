import type { Kysely } from "kysely";
import type { LedgerState } from "../../core/ledger/totals.ts";
import type { Database } from "./database.ts";
import type { Steps } from "./sql-runner.ts";

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
      contributions: (yield contributions).rows as LedgerState["contributions"],
      invoicePayments: (yield invoicePayments).rows as LedgerState["invoicePayments"],
      refunds: (yield refunds).rows as LedgerState["refunds"],
      disputes: (yield disputes).rows as LedgerState["disputes"],
      subscriptions: (yield subscriptions).rows as LedgerState["subscriptions"],
    };
  };
}
