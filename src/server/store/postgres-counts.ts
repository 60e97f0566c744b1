import { CompiledQuery } from "kysely";
import type { Rate } from "../limits/rate-limit.ts";
import type { SharedCounts, Signs } from "../limits/shared-counts.ts";
import type { PostgresPool } from "./postgres-pool.ts";
import { answeredIn, tryAgain } from "./postgres-tries.ts";

/** A reader waits, and counting in memory is nearly as good. In milliseconds. */
const ANSWER_MS = 500;
const SWEEP_MS = 60_000;
/** Rows at once: after an attack there are many. */
const SWEEP_ROWS = 20_000;

/** One statement that takes: microseconds since 1970 on the server's clock, one moment for all of it. */
const now = "(extract(epoch from statement_timestamp()) * 1000000)::bigint";

/**
 * When each was taken, as far as it is in the window; a clock that was put back makes nobody wait for longer than that.
 * $2 is the count, $3 the window.
 */
const takeFromWindow = `
insert into rate_limit as known (key, times, wait, expires_at) values ($1, array[${now}], 0, ${now} + $3::bigint)
on conflict (key) do update set (times, wait, expires_at) = (
  select
    case when cardinality(live) < $2::bigint then live || at else live end,
    case when cardinality(live) < $2::bigint then 0 else live[cardinality(live) - $2::bigint + 1] + $3::bigint - at end,
    case when cardinality(live) < $2::bigint then at else live[cardinality(live)] end + $3::bigint
  from (
    select coalesce(array_agg(time order by time), array[]::bigint[]) as live, ${now} as at
    from unnest(known.times) as time where time > ${now} - $3::bigint and time <= ${now} + $3::bigint
  ) as taken
)
returning wait`;

/** When the bucket will be full again: $2 is what one takes to refill, $3 what all of them take. */
const takeFromBucket = `
insert into rate_limit as known (key, times, wait, expires_at)
values ($1, array[${now} + $2::bigint], 0, ${now} + $2::bigint)
on conflict (key) do update set (times, wait, expires_at) = (
  select
    array[case when full_at + $2::bigint <= at + $3::bigint then full_at + $2::bigint else full_at end],
    greatest(full_at + $2::bigint - at - $3::bigint, 0),
    case when full_at + $2::bigint <= at + $3::bigint then full_at + $2::bigint else full_at end
  from (select least(greatest(known.times[1], ${now}), ${now} + $3::bigint) as full_at, ${now} as at) as bucket
)
returning wait`;

const sweepExpired = CompiledQuery.raw(
  `delete from rate_limit where key in (select key from rate_limit where expires_at < ${now} limit ${SWEEP_ROWS})`,
);

/** What a replica has told is good for so long, in seconds: the brake's window. */
const SIGNS_SECONDS = 600;

const tellSigns = `
insert into brake (replica, sessions, declined, paid, networks, told_at) values ($1, $2, $3, $4, $5, ${now})
on conflict (replica) do update set sessions = excluded.sessions, declined = excluded.declined, paid = excluded.paid,
  networks = excluded.networks, told_at = excluded.told_at`;

const othersSigns = `
select cast(coalesce(sum(sessions), 0) as bigint) as sessions, cast(coalesce(sum(declined), 0) as bigint) as declined,
  cast(coalesce(sum(paid), 0) as bigint) as paid, cast(coalesce(max(networks), 0) as bigint) as networks
from brake where replica <> $1 and told_at > ${now} - ${SIGNS_SECONDS * 1e6}`;

const sweepSigns = CompiledQuery.raw(`delete from brake where told_at < ${now} - ${SIGNS_SECONDS * 1e6}`);

/** Counts in the table `rate_limit`, a row for each key, one statement for each that is taken. */
export function createPostgresCounts(pool: PostgresPool): SharedCounts {
  let sweptAt = -Infinity;

  async function send(query: CompiledQuery): Promise<readonly unknown[]> {
    const deadlineAt = performance.now() + ANSWER_MS;
    const once = async (): Promise<readonly unknown[]> =>
      await pool.use(async (connection) => (await connection.query(query)).rows, deadlineAt);
    return await answeredIn(ANSWER_MS, () => tryAgain(deadlineAt, once));
  }

  return {
    async take(key, rate) {
      const [row] = (await send(takeOf(key, rate))) as readonly { readonly wait: number }[];
      if (row === undefined) throw new Error("the database returned nothing of what it counted");
      return row.wait / 1000;
    },
    async exchange(replica, { sessions, declined, paid, networks }) {
      await send(CompiledQuery.raw(tellSigns, [replica, sessions, declined, paid, networks]));
      const [signs] = (await send(CompiledQuery.raw(othersSigns, [replica]))) as readonly Signs[];
      if (signs === undefined) throw new Error("the database returned nothing of what it summed");
      return signs;
    },
    async sweep() {
      if (performance.now() - sweptAt < SWEEP_MS) return;
      sweptAt = performance.now();
      await send(sweepExpired);
      await send(sweepSigns);
    },
  };
}

function takeOf(key: string, rate: Rate): CompiledQuery {
  if ("count" in rate) return CompiledQuery.raw(takeFromWindow, [key, rate.count, rate.seconds * 1e6]);
  const refill = Math.round(1e6 / rate.perSecond);
  return CompiledQuery.raw(takeFromBucket, [key, refill, refill * rate.burst]);
}
