import { sql, type Kysely } from "kysely";
import { totals, type LedgerTotals, type Sum } from "../../core/ledger/totals.ts";
import type { Database, SupporterKind } from "./database.ts";
import { prepared } from "./prepared.ts";
import { dayOf } from "./running-totals.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";

/** @param since only contributions from then on, in seconds since 1970; active supporters are always those of now */
export type ReadTotals = (since: number | undefined) => Steps<LedgerTotals>;

/** Reads the sums where they are kept. What is asked for from the middle of a day is summed for that day, gift by gift. */
export function createReadTotals(db: Kysely<Database>): ReadTotals {
  const value = sql.val("");
  const sums = sql`cast(sum(contributions) as bigint) as contributions, cast(sum(gross) as bigint) as gross,
    cast(sum(refunded) as bigint) as refunded, cast(sum(disputed) as bigint) as disputed`;
  const all = prepared(db, sql<Row>`select currency, campaign, ${sums} from total group by currency, campaign`);
  const days = prepared(
    db,
    sql<Row>`select currency, campaign, ${sums} from total where day > ${value} group by currency, campaign`,
  );
  const within = prepared(
    db,
    sql<Row>`select currency, coalesce(campaign, '') as campaign, cast(count(*) as bigint) as contributions,
      cast(sum(amount) as bigint) as gross, cast(sum(refunded) as bigint) as refunded,
      cast(sum(disputed) as bigint) as disputed
      from contribution where at >= ${value} and at < ${value} and kind <> 'awaited' group by currency, campaign`,
  );
  const heads = prepared(
    db,
    sql<{ kind: SupporterKind; supporters: number }>`
      select kind, cast(sum(supporters) as bigint) as supporters from headcount group by kind`,
  );
  const onceSince = prepared(
    db,
    sql<{ supporters: number }>`select cast(count(distinct supporter) as bigint) as supporters from contribution
      where at >= ${value} and kind = 'once' and supporter is not null and amount > refunded + disputed`,
  );

  return function* (since) {
    const counted = new Map((yield* rowsOf(heads())).map(({ kind, supporters }) => [kind, supporters]));
    const activeSupporters = counted.get("active") ?? 0;
    if (since === undefined)
      return totals((yield* rowsOf(all())).map(toSum), { activeSupporters, onceSupporters: counted.get("once") ?? 0 });
    const [once] = yield* rowsOf(onceSince(since));
    const rows = [...(yield* rowsOf(within(since, nextDay(since)))), ...(yield* rowsOf(days(dayOf(since))))];
    return totals(rows.map(toSum), { activeSupporters, onceSupporters: once?.supporters ?? 0 });
  };
}

/** Without a campaign it has the empty name. */
type Row = Omit<Sum, "campaign"> & { readonly campaign: string };

function toSum(row: Row): Sum {
  return { ...row, campaign: row.campaign === "" ? null : row.campaign };
}

const DAY_SECONDS = 86_400;

/** The first second of the next day, UTC. */
function nextDay(seconds: number): number {
  return (Math.floor(seconds / DAY_SECONDS) + 1) * DAY_SECONDS;
}
