import { sql, type Kysely, type RawBuilder } from "kysely";
import type { AtRisk, ChosenAmount, CohortCell, RunningGifts } from "../../core/desk/figures.ts";
import { finalStatuses, supportingStatuses } from "../../core/ledger/merge-subscription.ts";
import type { Database } from "./database.ts";
import type { BegunWithin, DeskFigures } from "./desk-figures.ts";
import { createSqlAppealFigures } from "./sql-appeal-figures.ts";
import { createSqlCheckoutFigures } from "./sql-checkout-figures.ts";
import { createSqlHealthFigures } from "./sql-health-figures.ts";
import { rowsOf, type SqlRunner } from "./sql-runner.ts";

/** A publisher waits for it, and no reader; in milliseconds. */
const QUERY_MS = 15_000;

export function createSqlDeskFigures(db: Kysely<Database>, runner: SqlRunner, isSqlite: boolean): DeskFigures {
  const read = <Row>(query: RawBuilder<Row>): Promise<readonly Row[]> =>
    runner.read(() => rowsOf(query.compile(db)), QUERY_MS);
  const monthOf = (seconds: RawBuilder<unknown>) =>
    isSqlite
      ? sql`strftime('%Y-%m', ${seconds}, 'unixepoch')`
      : sql`to_char(to_timestamp(${seconds}) at time zone 'UTC', 'YYYY-MM')`;
  const count = sql`cast(count(*) as bigint)`;
  const total = sql`cast(coalesce(sum(amount), 0) as bigint)`;
  const supporting = sql.join([...supportingStatuses]);
  const final = sql.join([...finalStatuses]);
  // What an earlier release wrote down without its terms can't be summed.
  const hasTerms = sql`amount is not null and currency is not null and interval in ('month', 'year')`;

  const isWithin = (at: RawBuilder<unknown>, { from, until }: BegunWithin) =>
    sql`${from === undefined ? sql`1 = 1` : sql`${at} >= ${from}`}
      and ${until === undefined ? sql`1 = 1` : sql`${at} < ${until}`}`;
  const cameThrough = (campaign: string | undefined) =>
    campaign === undefined
      ? sql`1 = 1`
      : sql`exists (select 1 from agreement
          where agreement.subscription = subscription.id and agreement.campaign = ${campaign})`;
  const beganAt = sql`coalesce(started_at,
    (select min(agreement.at) from agreement where agreement.subscription = subscription.id))`;

  return {
    chosenAmounts(since, { until, campaign } = {}) {
      const isAsked = sql`at >= ${since} and ${until === undefined ? sql`1 = 1` : sql`at < ${until}`}
        and ${campaign === undefined ? sql`1 = 1` : sql`campaign = ${campaign}`}`;
      return read(sql<ChosenAmount>`
        select currency, interval, amount, ${count} as gifts from (
          select currency, interval, amount from contribution where kind = 'once' and interval = 'once' and ${isAsked}
          union all
          select currency, interval, amount from agreement where interval in ('month', 'year') and ${isAsked}
        ) as chosen
        group by currency, interval, amount order by currency, interval, amount`);
    },
    runningGifts: (only = {}) =>
      read(sql<RunningGifts>`
        select currency, interval, ${count} as gifts, ${total} as amount from subscription
        where status in (${supporting}) and ${hasTerms} and ${isWithin(beganAt, only)} and ${cameThrough(only.campaign)}
        group by currency, interval order by currency, interval`),
    cohorts: (only = {}) =>
      read(sql<CohortCell>`
        with gift as (
          select subscription.id, subscription.currency, subscription.interval, subscription.amount,
            coalesce(subscription.started_at, agreement.at) as began,
            case when subscription.status in (${final}) then subscription.at end as ended, agreement.person,
            agreement.campaign
          from subscription left join agreement on agreement.subscription = subscription.id
          where subscription.status <> 'incomplete_expired' and subscription.status <> 'incomplete'
            and subscription.amount is not null and subscription.currency is not null
            and subscription.interval in ('month', 'year')
        ), told as (
          select ${monthOf(sql`began`)} as began_in, ${monthOf(sql`ended`)} as ended_in, interval, currency, amount,
            began, campaign,
            case when person is not null and min(ended) over (partition by person) <= began
              then 1 else 0 end as won_back
          from gift where began is not null
        )
        select began_in as began, ended_in as ended, interval, currency, ${count} as gifts,
          cast(sum(won_back) as bigint) as ${sql.ref("wonBack")}, ${total} as amount
        from told
        where ${isWithin(sql`began`, only)}
          and ${only.campaign === undefined ? sql`1 = 1` : sql`campaign = ${only.campaign}`}
        group by began_in, ended_in, interval, currency
        order by began_in, ended_in, interval, currency`),
    ...createSqlAppealFigures(read, isSqlite),
    ...createSqlHealthFigures(read),
    ...createSqlCheckoutFigures(read),
    atRisk: (now, until, campaign) =>
      read(sql<AtRisk>`
        select risk, currency, interval, ${count} as gifts, ${total} as amount from (
          select case when status in ('past_due', 'unpaid') then 'failed' when cancel_at_period_end = 1 then 'ending'
            when period_end >= ${now} and period_end < ${until} then 'renewing' end as risk, currency, interval, amount
          from subscription
          where (status in (${supporting}) or status = 'unpaid') and ${hasTerms} and ${cameThrough(campaign)}
        ) as told
        where risk is not null group by risk, currency, interval order by risk, currency, interval`),
  };
}
