import type { Transaction } from "kysely";
import type { Contribution, Dispute, Fact, InvoicePayment, Refund, Subscription } from "../../core/ledger/fact.ts";
import { mergeContribution, mergeDispute, mergeInvoicePayment, mergeRefund } from "../../core/ledger/merge.ts";
import { guessSubscription, mergeSubscription, settleSubscription } from "../../core/ledger/merge-subscription.ts";
import type { Database } from "./database.ts";
import type { TieBreak } from "./ledger-store.ts";

export interface FoldOptions {
  readonly canLockRows: boolean;
  readonly tieBreak: TieBreak | undefined;
}

/**
 * Folds a fact into its table: inserted where the thing is new, else merged with what is known. The insert
 * comes first because a row that is not there yet can't be locked; where another transaction is inserting
 * the same one, it waits.
 *
 * @returns the state that stands in a tie with the fact, where only Stripe can say which is newer
 */
export async function foldFact(db: Transaction<Database>, fact: Fact, options: FoldOptions): Promise<Subscription | undefined> {
  switch (fact.entity) {
    case "contribution":
      return await foldContribution(db, fact, options);
    case "invoice-payment":
      return await foldInvoicePayment(db, fact, options);
    case "refund":
      return await foldRefund(db, fact, options);
    case "dispute":
      return await foldDispute(db, fact, options);
    case "subscription":
      return await foldSubscription(db, fact, options);
  }
}

async function foldContribution(db: Transaction<Database>, fact: Contribution, { canLockRows }: FoldOptions): Promise<undefined> {
  const { entity, ...row } = fact;
  const { numInsertedOrUpdatedRows: inserted } = await db.insertInto("contribution").values(row).onConflict((on) => on.column("key").doNothing()).executeTakeFirst();
  if (inserted !== 0n) return;
  const known = await db
    .selectFrom("contribution")
    .selectAll()
    .where("key", "=", fact.key)
    .$if(canLockRows, (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  const kept: Contribution = { entity, ...known, kind: known.kind === "once" ? "once" : "recurring" };
  const { entity: _, key, ...merged } = mergeContribution(kept, fact);
  if (mergeContribution(kept, fact) !== kept) await db.updateTable("contribution").set(merged).where("key", "=", key).execute();
}

async function foldInvoicePayment(db: Transaction<Database>, fact: InvoicePayment, { canLockRows }: FoldOptions): Promise<undefined> {
  const { entity, ...row } = fact;
  const { numInsertedOrUpdatedRows: inserted } = await db.insertInto("invoice_payment").values(row).onConflict((on) => on.column("payment").doNothing()).executeTakeFirst();
  if (inserted !== 0n) return;
  const known = await db
    .selectFrom("invoice_payment")
    .selectAll()
    .where("payment", "=", fact.payment)
    .$if(canLockRows, (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  const { invoice } = mergeInvoicePayment({ entity, ...known }, fact);
  if (invoice !== known.invoice) await db.updateTable("invoice_payment").set({ invoice }).where("payment", "=", fact.payment).execute();
}

async function foldRefund(db: Transaction<Database>, fact: Refund, { canLockRows }: FoldOptions): Promise<undefined> {
  const row = { charge: fact.charge, payment_intent: fact.paymentIntent, amount: fact.amount };
  const { numInsertedOrUpdatedRows: inserted } = await db.insertInto("refund").values(row).onConflict((on) => on.column("charge").doNothing()).executeTakeFirst();
  if (inserted !== 0n) return;
  const known = await db
    .selectFrom("refund")
    .select(["charge", "payment_intent as paymentIntent", "amount"])
    .where("charge", "=", fact.charge)
    .$if(canLockRows, (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  const kept: Refund = { entity: "refund", ...known };
  const merged = mergeRefund(kept, fact);
  if (merged !== kept) await db.updateTable("refund").set({ amount: merged.amount, payment_intent: merged.paymentIntent }).where("charge", "=", fact.charge).execute();
}

async function foldDispute(db: Transaction<Database>, fact: Dispute, { canLockRows }: FoldOptions): Promise<undefined> {
  const { entity, paymentIntent: payment_intent, ...rest } = fact;
  const { numInsertedOrUpdatedRows: inserted } = await db.insertInto("dispute").values({ ...rest, payment_intent }).onConflict((on) => on.column("id").doNothing()).executeTakeFirst();
  if (inserted !== 0n) return;
  const known = await db
    .selectFrom("dispute")
    .select(["id", "charge", "payment_intent as paymentIntent", "amount", "currency", "status", "at"])
    .where("id", "=", fact.id)
    .$if(canLockRows, (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  const kept: Dispute = { entity, ...known };
  const merged = mergeDispute(kept, fact);
  if (merged === kept) return;
  await db.updateTable("dispute").set({ ...rest, payment_intent }).where("id", "=", fact.id).execute();
}

async function foldSubscription(db: Transaction<Database>, fact: Subscription, { canLockRows, tieBreak }: FoldOptions): Promise<Subscription | undefined> {
  const { numInsertedOrUpdatedRows: inserted } = await db.insertInto("subscription").values(toRow(fact)).onConflict((on) => on.column("id").doNothing()).executeTakeFirst();
  if (inserted !== 0n) return undefined;
  const { cancel_at_period_end: flag, ...known } = await db
    .selectFrom("subscription")
    .selectAll()
    .where("id", "=", fact.id)
    .$if(canLockRows, (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  const kept: Subscription = { entity: "subscription", ...known, cancelAtPeriodEnd: flag === 1 };
  const merged = mergeSubscription(kept, fact);
  if (merged === "tie" && tieBreak === undefined) return kept;
  const next = merged !== "tie" ? merged : tieBreak?.by === "stripe" ? settleSubscription(kept, tieBreak.fetched) : guessSubscription(kept, fact);
  if (next !== kept) await db.updateTable("subscription").set(toRow(next)).where("id", "=", fact.id).execute();
  return undefined;
}

function toRow({ id, customer, status, cancelAtPeriodEnd, at }: Subscription): Database["subscription"] {
  return { id, customer, status, cancel_at_period_end: cancelAtPeriodEnd ? 1 : 0, at };
}
