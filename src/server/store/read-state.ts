import type { Transaction } from "kysely";
import type { LedgerState } from "../../core/ledger/totals.ts";
import type { Database } from "./database.ts";

/** All that the totals need. */
export async function readState(db: Transaction<Database>): Promise<LedgerState> {
  const contributions = await db.selectFrom("contribution").select(["key", "kind", "amount", "currency", "supporter", "campaign"]).execute();
  return {
    contributions: contributions.map((row) => ({ ...row, kind: row.kind === "once" ? "once" : "recurring" })),
    invoicePayments: await db.selectFrom("invoice_payment").select(["payment", "invoice"]).execute(),
    refunds: await db.selectFrom("refund").select(["charge", "payment_intent as paymentIntent", "amount"]).execute(),
    disputes: await db.selectFrom("dispute").select(["charge", "payment_intent as paymentIntent", "amount", "currency", "status"]).execute(),
    subscriptions: await db.selectFrom("subscription").select(["customer", "status"]).execute(),
  };
}
