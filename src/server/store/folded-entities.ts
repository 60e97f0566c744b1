import type { Kysely } from "kysely";
import type {
  BalanceChange,
  Dispute,
  FailedRenewal,
  Note,
  Refund,
  SingleRefund,
  Subscription,
} from "../../core/ledger/fact.ts";
import type { Database } from "./database.ts";
import { createTableQueries, type TableQueries } from "./table-queries.ts";

/** How one kind of fact lies in its table. */
export interface FoldedEntity<Fact, Name extends keyof Database> {
  readonly queries: TableQueries<Name>;
  keyOf(fact: Fact): string;
  toRow(fact: Fact): Database[Name];
  toFact(row: Database[Name]): Fact;
}

export interface FoldedEntities {
  readonly note: FoldedEntity<Note, "note">;
  readonly refund: FoldedEntity<Refund, "refund">;
  readonly singleRefund: FoldedEntity<SingleRefund, "single_refund">;
  readonly balanceChange: FoldedEntity<BalanceChange, "balance_change">;
  readonly dispute: FoldedEntity<Dispute, "dispute">;
  readonly subscription: FoldedEntity<Subscription, "subscription">;
  readonly failedRenewal: FoldedEntity<FailedRenewal, "failed_renewal">;
}

export function createFoldedEntities(db: Kysely<Database>, canLockRows: boolean): FoldedEntities {
  return {
    note: {
      queries: createTableQueries(db, "note", ["key", "text", "campaign", "at"], canLockRows),
      keyOf: ({ key }) => key,
      toRow: ({ entity: _, ...row }) => row,
      toFact: (row) => ({ entity: "note", ...row }),
    },
    balanceChange: {
      queries: createTableQueries(
        db,
        "balance_change",
        ["id", "payment", "amount", "fee", "currency", "at"],
        canLockRows,
      ),
      keyOf: ({ id }) => id,
      toRow: ({ entity: _, ...row }) => row,
      toFact: (row) => ({ entity: "balance-change", ...row }),
    },
    refund: {
      queries: createTableQueries(db, "refund", ["charge", "payment_intent", "amount"], canLockRows),
      keyOf: ({ charge }) => charge,
      toRow: ({ charge, paymentIntent, amount }) => ({ charge, payment_intent: paymentIntent, amount }),
      toFact: ({ charge, payment_intent: paymentIntent, amount }) => ({
        entity: "refund",
        charge,
        paymentIntent,
        amount,
      }),
    },
    singleRefund: {
      queries: createTableQueries(
        db,
        "single_refund",
        ["id", "charge", "payment_intent", "amount", "failed"],
        canLockRows,
      ),
      keyOf: ({ id }) => id,
      toRow: ({ entity: _, paymentIntent, failed, ...row }) => ({
        ...row,
        payment_intent: paymentIntent,
        failed: failed ? 1 : 0,
      }),
      toFact: ({ payment_intent: paymentIntent, failed, ...row }) => ({
        entity: "single-refund",
        ...row,
        paymentIntent,
        failed: failed === 1,
      }),
    },
    dispute: {
      queries: createTableQueries(
        db,
        "dispute",
        ["id", "charge", "payment_intent", "amount", "currency", "status", "at"],
        canLockRows,
      ),
      keyOf: ({ id }) => id,
      toRow: ({ entity: _, paymentIntent, ...row }) => ({ ...row, payment_intent: paymentIntent }),
      toFact: ({ payment_intent: paymentIntent, ...row }) => ({ entity: "dispute", ...row, paymentIntent }),
    },
    subscription: {
      queries: createTableQueries(
        db,
        "subscription",
        ["id", "customer", "status", "cancel_at_period_end", "at", "asked_at"],
        canLockRows,
      ),
      keyOf: ({ id }) => id,
      toRow: ({ entity: _, cancelAtPeriodEnd, askedAt, ...row }) => ({
        ...row,
        cancel_at_period_end: cancelAtPeriodEnd ? 1 : 0,
        asked_at: askedAt,
      }),
      toFact: ({ cancel_at_period_end: flag, asked_at: askedAt, ...row }) => ({
        entity: "subscription",
        ...row,
        cancelAtPeriodEnd: flag === 1,
        askedAt,
      }),
    },
    failedRenewal: {
      queries: createTableQueries(
        db,
        "failed_renewal",
        ["invoice", "subscription", "amount", "currency", "attempts", "next_attempt", "at"],
        canLockRows,
      ),
      keyOf: ({ invoice }) => invoice,
      toRow: ({ entity: _, nextAttempt, ...row }) => ({ ...row, next_attempt: nextAttempt }),
      toFact: ({ next_attempt: nextAttempt, ...row }) => ({ entity: "failed-renewal", ...row, nextAttempt }),
    },
  };
}
