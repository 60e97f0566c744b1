import { sql, type Kysely, type RawBuilder } from "kysely";
import { supportingStatuses } from "../../core/ledger/merge-subscription.ts";
import type { LedgerState } from "../../core/ledger/totals.ts";
import type { Database } from "./database.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";

/**
 * The queries for all that the totals need, compiled once. What lies in the tables by the hundred thousand is summed
 * where it lies; only gifts that a refund or a dispute names, which are few, come out one by one.
 *
 * @param since of contributions, in seconds since 1970; all of them where nothing is said
 */
export function createReadState(db: Kysely<Database>, since?: number): () => Steps<LedgerState> {
  const contribution =
    since === undefined
      ? sql.table("contribution")
      : sql`(select * from contribution where at >= ${since}) as contribution`;
  /** Refunds and disputes name a payment; contributions are keyed by it, or by the invoice that it paid. */
  const takenBack = (from: RawBuilder<unknown>) => sql<{ key: string }>`
    select coalesce(by_intent.invoice, by_charge.invoice, taken.payment_intent, taken.charge) as key, taken.*
    from ${from} as taken
    left join invoice_payment as by_intent on by_intent.payment = taken.payment_intent
    left join invoice_payment as by_charge on by_charge.payment = taken.charge`;
  /** By charge: what it said itself, and what its single refunds come to. */
  const refunded = sql`(
    select charge, max(payment_intent) as payment_intent, cast(max(total) as bigint) as total,
      cast(sum(standing) as bigint) as standing, cast(sum(failed) as bigint) as failed
    from (
      select charge, payment_intent, amount as total, 0 as standing, 0 as failed from refund
      union all
      select charge, payment_intent, 0, amount * (1 - failed), amount * failed from single_refund
    ) as told group by charge)`;
  const disputed = sql.table("dispute");
  const touched = sql`touched as materialized (
    select key from (${takenBack(refunded)}) as refunds union select key from (${takenBack(disputed)}) as disputes)`;
  const isWhole = sql`key not in (select key from touched)`;
  const isOnce = sql`kind = 'once' and supporter is not null and amount > 0`;

  const whole = sql<LedgerState["whole"] extends Iterable<infer Row> ? Row : never>`
    with ${touched}
    select currency, campaign, cast(count(*) as bigint) as count, cast(sum(amount) as bigint) as amount
    from ${contribution} where ${isWhole} group by currency, campaign`.compile(db);
  const wholeSupporters = sql<{ count: number }>`
    with ${touched}
    select cast(count(distinct supporter) as bigint) as count from ${contribution} where ${isOnce} and ${isWhole}`.compile(
    db,
  );
  const contributions = sql<LedgerState["touched"] extends Iterable<infer Row> ? Row : never>`
    with ${touched}
    select key, kind, amount, currency, supporter, campaign from ${contribution}
    where key in (select key from touched)`.compile(db);
  const alsoWhole = sql<{ supporter: string }>`
    with ${touched}
    select distinct supporter from ${contribution} where ${isOnce} and ${isWhole}
    and supporter in (select supporter from ${contribution} where ${isOnce} and key in (select key from touched))`.compile(
    db,
  );
  const refunds = sql<LedgerState["refunds"] extends Iterable<infer Row> ? Row : never>`
    select key, total, standing, failed from (${takenBack(refunded)}) as refunds
    where key in (select key from ${contribution})`.compile(db);
  const disputes = sql<LedgerState["disputes"] extends Iterable<infer Row> ? Row : never>`
    select key, amount, currency, status from (${takenBack(disputed)}) as disputes
    where key in (select key from ${contribution})`.compile(db);
  const active = sql<{ count: number }>`
    select cast(count(distinct customer) as bigint) as count from subscription
    where status in (${sql.join([...supportingStatuses])})`.compile(db);

  return function* () {
    const [supporters] = yield* rowsOf(wholeSupporters);
    const [subscribed] = yield* rowsOf(active);
    const shared = yield* rowsOf(alsoWhole);
    return {
      whole: yield* rowsOf(whole),
      wholeSupporters: supporters?.count ?? 0,
      touched: yield* rowsOf(contributions),
      alsoWhole: new Set(shared.map(({ supporter }) => supporter)),
      refunds: yield* rowsOf(refunds),
      disputes: yield* rowsOf(disputes),
      activeSupporters: subscribed?.count ?? 0,
    };
  };
}
