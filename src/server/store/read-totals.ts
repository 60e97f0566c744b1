import { sql, type Kysely } from "kysely";
import { totals, type LedgerTotals, type Sum } from "../../core/ledger/totals.ts";
import type { Database, SupporterKind } from "./database.ts";
import { prepared } from "./prepared.ts";
import { ALL_TIME, dayOf } from "./pending-totals.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";

export interface ReadTotals {
  /** Everything, where it is kept summed. */
  all(): Steps<LedgerTotals>;
  /**
   * What was given from then on. The rest of that day is summed gift by gift, later days are kept summed.
   *
   * @param since seconds since 1970
   */
  moneySince(since: number): Steps<Pick<LedgerTotals, "money" | "contributions">>;
  /** Who gave once from then on and still supports, a page of them: each page is short, however many there are. */
  supportersSince(place: SupporterPlace): Steps<SupporterPage>;
}

/** Where a page begins: after this contribution, in the order of time and key. */
export interface SupporterPlace {
  /** Seconds since 1970. */
  readonly at: number;
  readonly key: string;
}

export interface SupporterPage {
  readonly supporters: readonly string[];
  /** Undefined after the last one. */
  readonly next: SupporterPlace | undefined;
}

/** Contributions looked at in one go. */
const PAGE = 5000;

export function createReadTotals(db: Kysely<Database>): ReadTotals {
  const value = sql.val("");
  const sums = sql`cast(sum(contributions) as bigint) as contributions, cast(sum(gross) as bigint) as gross,
    cast(sum(refunded) as bigint) as refunded, cast(sum(disputed) as bigint) as disputed`;
  const all = prepared(
    db,
    sql<Row>`select currency, campaign, ${sums} from total where day = ${sql.lit(ALL_TIME)} group by currency, campaign`,
  );
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
  const page = prepared(
    db,
    sql<Pick<Database["contribution"], "at" | "key" | "kind" | "supporter"> & { stands: number }>`
      select at, key, kind, supporter, case when amount > refunded + disputed then 1 else 0 end as stands
      from contribution where (at, key) > (${value}, ${value}) order by at, key limit ${sql.lit(PAGE)}`,
  );

  return {
    *all() {
      const counted = new Map((yield* rowsOf(heads())).map(({ kind, supporters }) => [kind, supporters]));
      return totals((yield* rowsOf(all())).map(toSum), {
        activeSupporters: counted.get("active") ?? 0,
        onceSupporters: counted.get("once") ?? 0,
      });
    },
    *moneySince(since) {
      const rows = [...(yield* rowsOf(within(since, nextDay(since)))), ...(yield* rowsOf(days(dayOf(since))))];
      const { money, contributions } = totals(rows.map(toSum), { activeSupporters: 0, onceSupporters: 0 });
      return { money, contributions };
    },
    *supportersSince({ at, key }) {
      const rows = yield* rowsOf(page(at, key));
      const supporters = rows.flatMap(({ kind, supporter, stands }) =>
        kind === "once" && supporter !== null && stands === 1 ? [supporter] : [],
      );
      const last = rows.at(-1);
      return { supporters, next: last === undefined || rows.length < PAGE ? undefined : last };
    },
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
