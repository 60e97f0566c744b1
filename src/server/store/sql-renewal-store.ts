import { sql, type Kysely, type RawBuilder } from "kysely";
import { supportingStatuses } from "../../core/ledger/merge-subscription.ts";
import type { Database } from "./database.ts";
import type { RecordPage } from "./ledger-records.ts";
import type { RenewalStore, RunningRow } from "./renewal-store.ts";
import { rowsOf, type SqlRunner } from "./sql-runner.ts";

type Row = Omit<RunningRow, "person"> & { readonly person: string | null };

/** For one query, in milliseconds: nobody waits for it. */
const QUERY_MS = 60_000;

export function createSqlRenewalStore(db: Kysely<Database>, runner: SqlRunner): RenewalStore {
  const goesOn = (statuses: readonly string[]) =>
    sql`gift.cancel_at_period_end = 0 and gift.status in (${sql.join(statuses)})`;
  const runs = goesOn([...supportingStatuses]);
  const runsOrPaused = goesOn([...supportingStatuses, "paused"]);

  async function read(condition: RawBuilder<unknown>, { after, limit }: RecordPage): Promise<readonly RunningRow[]> {
    const query = sql<Row>`
      select gift.id, gift.at, gift.period_end as ${sql.ref("periodEnd")}, gift.started_at as ${sql.ref("startedAt")},
        (select min(agreement.person) from agreement where agreement.subscription = gift.id) as person
      from subscription as gift
      where ${condition} and gift.period_end is not null and gift.started_at is not null
        and gift.id > ${after} order by gift.id limit ${limit}`.compile(db);
    const rows = await runner.read(() => rowsOf(query), QUERY_MS);
    return rows.map(({ person, ...row }) => ({ ...row, person: person ?? undefined }));
  }

  return {
    yearly: (from, until, page) =>
      read(
        sql`gift.interval = 'year' and gift.period_end >= ${from} and gift.period_end < ${until} and ${runsOrPaused}`,
        page,
      ),
    monthly: (from, until, page) =>
      read(
        sql`gift.interval = 'month' and gift.started_at >= ${from} and gift.started_at < ${until} and ${runs}`,
        page,
      ),
    async firstMonthly() {
      const query = sql<{ at: number | null }>`
        select min(gift.started_at) as at from subscription as gift where gift.interval = 'month'`.compile(db);
      const [row] = await runner.read(() => rowsOf(query), QUERY_MS);
      return row?.at ?? undefined;
    },
    async withoutTerms({ after, limit }) {
      const query = sql<Pick<RunningRow, "id" | "at">>`
        select gift.id, gift.at from subscription as gift
        where gift.period_end is null and ${runs} and gift.id > ${after} order by gift.id limit ${limit}`.compile(db);
      return await runner.read(() => rowsOf(query), QUERY_MS);
    },
  };
}
