import type { Kysely } from "kysely";
import type { Contribution, Dispute, FailedRenewal, SingleRefund, Subscription } from "../../core/ledger/fact.ts";
import type { SubscriptionState } from "../../core/ledger/merge-subscription.ts";
import type { Database } from "./database.ts";
import { rowsOf, type SqlRunner, type Steps } from "./sql-runner.ts";

export type GiftRecord = Pick<Contribution, "key" | "amount" | "currency">;
export type SubscriptionRecord = SubscriptionState & Pick<Subscription, "id">;
export type RefundRecord = Pick<SingleRefund, "id" | "failed">;
export type DisputeRecord = Pick<Dispute, "id" | "amount" | "status">;

export type RenewalAtRisk = Omit<FailedRenewal, "entity">;

/** Where `after` ends a page, the next one begins. */
export interface RecordPage {
  readonly after: string;
  readonly limit: number;
}

/**
 * What the ledger holds, record by record, for comparing it with Stripe. Ask for a page of ids at once; what is not there
 * is not in the answer.
 */
export interface LedgerRecords extends Notebook {
  /** Which of these events are stored. */
  knownEvents(ids: readonly string[]): Promise<ReadonlySet<string>>;
  gifts(keys: readonly string[]): Promise<readonly GiftRecord[]>;
  /** Which of these sessions have said what was agreed to. */
  knownAgreements(keys: readonly string[]): Promise<ReadonlySet<string>>;
  refunds(ids: readonly string[]): Promise<readonly RefundRecord[]>;
  disputes(ids: readonly string[]): Promise<readonly DisputeRecord[]>;
  subscriptions(ids: readonly string[]): Promise<readonly SubscriptionRecord[]>;
  /** Gifts made since then (seconds since 1970), by their key. */
  giftsSince(since: number, page: RecordPage): Promise<readonly GiftRecord[]>;
  allDisputes(page: RecordPage): Promise<readonly DisputeRecord[]>;
  allSubscriptions(page: RecordPage): Promise<readonly SubscriptionRecord[]>;
  /** Renewals that failed, are not paid since, and whose subscription still waits for the money; the next to be tried first. */
  renewalsAtRisk(): Promise<readonly RenewalAtRisk[]>;
}

/** Notes that are kept with the database, and that all replicas and commands see. */
export interface Notebook {
  readNote(name: string): Promise<string | undefined>;
  /** Undefined forgets it. */
  writeNote(name: string, value: string | undefined): Promise<void>;
}

const subscriptionColumns = [
  "id",
  "customer",
  "status",
  "cancel_at_period_end",
  "amount",
  "currency",
  "interval",
  "period_end",
  "started_at",
] as const;

export function createLedgerRecords(db: Kysely<Database>, runner: SqlRunner): LedgerRecords {
  const events = db.selectFrom("event");
  const gifts = db
    .selectFrom("contribution")
    .select(["key", "amount", "currency"])
    .where("kind", "in", ["once", "recurring"]);
  const refunds = db.selectFrom("single_refund").select(["id", "failed"]);
  const disputes = db.selectFrom("dispute").select(["id", "amount", "status"]);
  const subscriptions = db.selectFrom("subscription").select(subscriptionColumns);
  const read = <Row>(query: () => Steps<readonly Row[]>): Promise<readonly Row[]> => runner.read(query);

  return {
    async knownEvents(ids) {
      if (ids.length === 0) return new Set();
      const found = await read(() => rowsOf(events.select("id").where("id", "in", ids).compile()));
      return new Set(found.map(({ id }) => id));
    },
    async gifts(keys) {
      return keys.length === 0 ? [] : await read(() => rowsOf(gifts.where("key", "in", keys).compile()));
    },
    async knownAgreements(keys) {
      if (keys.length === 0) return new Set();
      const found = await read(() =>
        rowsOf(db.selectFrom("agreement").select("key").where("key", "in", keys).compile()),
      );
      return new Set(found.map(({ key }) => key));
    },
    async refunds(ids) {
      if (ids.length === 0) return [];
      const found = await read(() => rowsOf(refunds.where("id", "in", ids).compile()));
      return found.map(({ id, failed }) => ({ id, failed: failed === 1 }));
    },
    async disputes(ids) {
      return ids.length === 0 ? [] : await read(() => rowsOf(disputes.where("id", "in", ids).compile()));
    },
    async subscriptions(ids) {
      if (ids.length === 0) return [];
      return (await read(() => rowsOf(subscriptions.where("id", "in", ids).compile()))).map(toSubscription);
    },
    giftsSince: (since, { after, limit }) =>
      read(() => rowsOf(gifts.where("at", ">=", since).where("key", ">", after).orderBy("key").limit(limit).compile())),
    allDisputes: ({ after, limit }) =>
      read(() => rowsOf(disputes.where("id", ">", after).orderBy("id").limit(limit).compile())),
    async allSubscriptions({ after, limit }) {
      const page = subscriptions.where("id", ">", after).orderBy("id").limit(limit).compile();
      return (await read(() => rowsOf(page))).map(toSubscription);
    },
    async renewalsAtRisk() {
      const atRisk = db
        .selectFrom("failed_renewal")
        .innerJoin("subscription", "subscription.id", "failed_renewal.subscription")
        .leftJoin("contribution", (paid) =>
          paid.onRef("contribution.key", "=", "failed_renewal.invoice").on("contribution.kind", "=", "recurring"),
        )
        .select([
          "failed_renewal.invoice",
          "failed_renewal.subscription",
          "failed_renewal.amount",
          "failed_renewal.currency",
          "failed_renewal.attempts",
          "failed_renewal.next_attempt as nextAttempt",
          "failed_renewal.at",
        ])
        .where("subscription.status", "in", ["past_due", "unpaid"])
        .where("contribution.key", "is", null)
        // Without a next attempt Stripe has given up: these come last.
        .orderBy((attempt) => attempt.fn.coalesce("failed_renewal.next_attempt", attempt.lit(Number.MAX_SAFE_INTEGER)))
        .orderBy("failed_renewal.invoice")
        .compile();
      return await read(() => rowsOf(atRisk));
    },
    async readNote(name) {
      const kept = db.selectFrom("setting").select("value").where("name", "=", name).compile();
      return (await read(() => rowsOf(kept)))[0]?.value;
    },
    async writeNote(name, value) {
      const query =
        value === undefined
          ? db.deleteFrom("setting").where("name", "=", name).compile()
          : db
              .insertInto("setting")
              .values({ name, value })
              .onConflict((known) => known.column("name").doUpdateSet({ value }))
              .compile();
      await runner.write(function* (): Steps<void> {
        yield query;
      });
    },
  };
}

function toSubscription({
  cancel_at_period_end: flag,
  period_end: periodEnd,
  started_at: startedAt,
  ...record
}: Pick<Database["subscription"], (typeof subscriptionColumns)[number]>): SubscriptionRecord {
  return { ...record, cancelAtPeriodEnd: flag === 1, periodEnd, startedAt };
}
