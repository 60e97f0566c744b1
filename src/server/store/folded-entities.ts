import type { Kysely } from "kysely";
import type {
  Agreement,
  BalanceChange,
  Decline,
  Dispute,
  FailedRenewal,
  Note,
  Refund,
  SingleRefund,
  Subscription,
  UnpaidCheckout,
} from "../../core/ledger/fact.ts";
import type { Database } from "./database.ts";
import { tableColumns } from "./table-columns.ts";
import { createTableQueries, type TableQueries } from "./table-queries.ts";

/** How one kind of fact lies in its table. */
export interface FoldedEntity<Fact, Name extends keyof Database> {
  readonly queries: TableQueries<Name>;
  keyOf(fact: Fact): string;
  toRow(fact: Fact): Database[Name];
  toFact(row: Database[Name]): Fact;
}

export interface FoldedEntities {
  readonly agreement: FoldedEntity<Agreement, "agreement">;
  readonly note: FoldedEntity<Note, "note">;
  readonly refund: FoldedEntity<Refund, "refund">;
  readonly singleRefund: FoldedEntity<SingleRefund, "single_refund">;
  readonly balanceChange: FoldedEntity<BalanceChange, "balance_change">;
  readonly dispute: FoldedEntity<Dispute, "dispute">;
  readonly subscription: FoldedEntity<Subscription, "subscription">;
  readonly failedRenewal: FoldedEntity<FailedRenewal, "failed_renewal">;
  readonly unpaidCheckout: FoldedEntity<UnpaidCheckout, "unpaid_checkout">;
  readonly decline: FoldedEntity<Decline, "decline">;
}

export function createFoldedEntities(db: Kysely<Database>, canLockRows: boolean): FoldedEntities {
  return {
    agreement: {
      queries: createTableQueries(db, "agreement", tableColumns.agreement, canLockRows),
      keyOf: ({ key }) => key,
      // What was written to the newsroom beside it lies with the other notes.
      toRow: ({ entity: _, note: __, ...row }) => row,
      toFact: (row) => ({ entity: "agreement", ...row }),
    },
    note: {
      queries: createTableQueries(db, "note", tableColumns.note, canLockRows),
      keyOf: ({ key }) => key,
      toRow: ({ entity: _, ...row }) => row,
      toFact: (row) => ({ entity: "note", ...row }),
    },
    balanceChange: {
      queries: createTableQueries(db, "balance_change", tableColumns.balance_change, canLockRows),
      keyOf: ({ id }) => id,
      toRow: ({ entity: _, ...row }) => row,
      toFact: (row) => ({ entity: "balance-change", ...row }),
    },
    refund: {
      queries: createTableQueries(db, "refund", tableColumns.refund, canLockRows),
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
      queries: createTableQueries(db, "single_refund", tableColumns.single_refund, canLockRows),
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
      queries: createTableQueries(db, "dispute", tableColumns.dispute, canLockRows),
      keyOf: ({ id }) => id,
      toRow: ({ entity: _, paymentIntent, ...row }) => ({ ...row, payment_intent: paymentIntent }),
      toFact: ({ payment_intent: paymentIntent, ...row }) => ({ entity: "dispute", ...row, paymentIntent }),
    },
    subscription: {
      queries: createTableQueries(db, "subscription", tableColumns.subscription, canLockRows),
      keyOf: ({ id }) => id,
      toRow: ({ entity: _, cancelAtPeriodEnd, askedAt, periodEnd, startedAt, ...row }) => ({
        ...row,
        cancel_at_period_end: cancelAtPeriodEnd ? 1 : 0,
        asked_at: askedAt,
        period_end: periodEnd,
        started_at: startedAt,
      }),
      toFact: ({
        cancel_at_period_end: flag,
        asked_at: askedAt,
        period_end: periodEnd,
        started_at: startedAt,
        ...row
      }) => ({
        entity: "subscription",
        ...row,
        cancelAtPeriodEnd: flag === 1,
        askedAt,
        periodEnd,
        startedAt,
      }),
    },
    unpaidCheckout: {
      queries: createTableQueries(db, "unpaid_checkout", tableColumns.unpaid_checkout, canLockRows),
      keyOf: ({ session }) => session,
      toRow: ({ entity: _, ...row }) => row,
      toFact: (row) => ({ entity: "unpaid-checkout", ...row }),
    },
    decline: {
      queries: createTableQueries(db, "decline", tableColumns.decline, canLockRows),
      keyOf: ({ payment }) => payment,
      toRow: ({ entity: _, ...row }) => row,
      toFact: (row) => ({ entity: "decline", ...row }),
    },
    failedRenewal: {
      queries: createTableQueries(db, "failed_renewal", tableColumns.failed_renewal, canLockRows),
      keyOf: ({ invoice }) => invoice,
      toRow: ({ entity: _, nextAttempt, ...row }) => ({ ...row, next_attempt: nextAttempt }),
      toFact: ({ next_attempt: nextAttempt, ...row }) => ({ entity: "failed-renewal", ...row, nextAttempt }),
    },
  };
}
