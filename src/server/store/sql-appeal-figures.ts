import { sql, type RawBuilder } from "kysely";
import { dayAfter } from "../../core/utc-calendar.ts";
import type { GiftsBegun, SectionSum } from "../../core/desk/appeal-figures.ts";
import { isOfCohort, tallyKinds, type TallyKind } from "../../core/tallies/tally.ts";
import { FEWEST } from "../../core/fewest.ts";
import type { SeenCell } from "../../core/tallies/told-of.ts";
import type { ArmsSum, CohortSum, DeskFigures } from "./desk-figures.ts";

type AppealFigures = Pick<
  DeskFigures,
  "countedDays" | "firstCounted" | "seen" | "seenBySection" | "giftsOfArms" | "cohortsSeen" | "giftsBegun"
>;
const cohortKinds = tallyKinds.filter(isOfCohort);
type Read = <Row>(query: RawBuilder<Row>) => Promise<readonly Row[]>;

/** Counts and gifts of a paper's appeals, added up where they lie: a million rows are no answer to anybody. */
export function createSqlAppealFigures(read: Read, isSqlite: boolean): AppealFigures {
  /** The finest that may be told: see `tellable`. Over all lanes. */
  const finest = (where: RawBuilder<unknown>) => sql`(
    select day, kind, campaign, variant, placement, section, sum(count) as count, sum(received) as received
    from tally where ${where} group by day, kind, campaign, variant, placement, section) as finest`;
  const total = (of: RawBuilder<unknown>) => sql`cast(sum(${of}) as bigint)`;
  const isTold = sql`received >= ${sql.lit(FEWEST)}`;
  const rest = (of: string) => total(sql`case when ${isTold} then 0 else ${sql.ref(of)} end`);
  const dayOf = (seconds: RawBuilder<unknown>) =>
    isSqlite
      ? sql`strftime('%Y-%m-%d', ${seconds}, 'unixepoch')`
      : sql`to_char(to_timestamp(${seconds}) at time zone 'UTC', 'YYYY-MM-DD')`;

  /** Of cohorts the day is another one. Named one by one, since the index is by day and kind. */
  const countedDay = (order: RawBuilder<unknown>) =>
    sql`select day from tally where kind not in (${sql.join(cohortKinds)}) order by day ${order} limit 1`;

  return {
    async countedDays() {
      const [row] = await read(
        sql<{ first: string | null; last: string | null }>`
          select (${countedDay(sql`asc`)}) as first, (${countedDay(sql`desc`)}) as last`,
      );
      if (row === undefined || row.first === null || row.last === null) return undefined;
      return { first: row.first, last: row.last };
    },
    async firstCounted(kind, from, until) {
      // Each day by name, as below.
      const [row] = await read(
        sql<{ day: string | null }>`
          select min(day) as day from tally where day in (${sql.join(daysFrom(from, until))}) and kind = ${kind}`,
      );
      return row?.day ?? undefined;
    },
    seen({ from, until, only }) {
      // Each day by name leads the index to these kinds and campaigns alone.
      const where =
        only === undefined
          ? sql`day >= ${from} and day <= ${until}`
          : sql`day in (${sql.join(daysFrom(from, until))}) and kind in (${sql.join([...only.kinds])})
              and campaign in (${sql.join([...only.campaigns])})`;
      return read(sql<SeenCell>`
        select day, kind, campaign, variant, placement,
          ${total(sql`case when ${isTold} then count else 0 end`)} as told, ${rest("count")} as rest,
          ${rest("received")} as ${sql.ref("restReceived")}
        from ${finest(where)}
        group by day, kind, campaign, variant, placement order by day, kind, campaign, variant, placement`);
    },
    seenBySection({ from, until, campaign }) {
      const where = sql`day >= ${from} and day <= ${until}
        and ${campaign === undefined ? sql`1 = 1` : sql`campaign = ${campaign}`}`;
      return read(sql<SectionSum>`
        select section, kind, ${total(sql`count`)} as count from ${finest(where)}
        where ${isTold} group by section, kind order by section, kind`);
    },
    giftsOfArms(campaigns, from, until) {
      const of = (kind: TallyKind) => total(sql`case when kind = ${kind} then received else 0 end`);
      return read(sql<ArmsSum>`
        select campaign, day, ${of("gift")} as asked, ${of("gift-held-back")} as ${sql.ref("heldBack")} from tally
        where day >= ${from} and day <= ${until} and kind in ('gift', 'gift-held-back')
          and campaign in (${sql.join([...campaigns])})
        group by campaign, day order by campaign, day`);
    },
    cohortsSeen(campaigns, from) {
      const of = (kind: TallyKind) => total(sql`case when kind = ${kind} then received else 0 end`);
      return read(sql<CohortSum>`
        select campaign, day, variant, ${of("cohort-shown")} as shown, ${of("cohort-dismissal")} as dismissals,
          ${of("cohort-gift")} as gifts
        from tally
        where day >= ${from} and kind in (${sql.join(cohortKinds)}) and campaign in (${sql.join([...campaigns])})
        group by campaign, day, variant order by campaign, day, variant`);
    },
    giftsBegun({ from, until, daysOf }) {
      const within = sql`at >= ${from} and at < ${until}`;
      const isOurs = daysOf === undefined ? sql`1 = 1` : sql`campaign in (${sql.join([...daysOf])})`;
      const [day, variant] = daysOf === undefined ? [sql`''`, sql`''`] : [dayOf(sql`at`), sql`coalesce(variant, '')`];
      const square = sql`cast(amount as double precision) * cast(amount as double precision)`;
      return read(sql<GiftsBegun>`
        select day, campaign, variant, placement, currency, cast(count(*) as bigint) as gifts,
          ${total(sql`amount`)} as amount, sum(${square}) as squares
        from (
          select ${day} as day, coalesce(campaign, '') as campaign, ${variant} as variant,
            coalesce(placement, '') as placement, currency, amount
          from (
            select campaign, variant, placement, currency, amount - refunded - disputed as amount, at from contribution
            where kind = 'once' and interval = 'once' and refunded + disputed < amount and ${within}
            union all
            select campaign, variant, placement, currency, amount, at from agreement
            where interval in ('month', 'year') and ${within}
          ) as gift
        ) as begun
        where ${isOurs}
        group by day, campaign, variant, placement, currency order by day, campaign, variant, placement, currency`);
    },
  };
}

function daysFrom(from: string, until: string): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = dayAfter(day, 1)) days.push(day);
  return days;
}
