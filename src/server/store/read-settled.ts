import { sql, type Kysely } from "kysely";
import type { ReportKey, ReportQuery, SettledRow } from "../../core/ledger/report.ts";
import { startOf } from "../../core/utc-calendar.ts";
import type { Database } from "./database.ts";
import { dayOf } from "./pending-totals.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";

const DAY_SECONDS = 86_400;

interface Found extends Omit<SettledRow, "keys"> {
  /** Since 1970, UTC: the two databases write days in ways of their own, and divide alike. */
  readonly dayNumber: number;
  readonly campaign: string;
  readonly variant: string;
  readonly placement: string;
  readonly interval: string;
}

/**
 * Reads what Stripe has put into the balance for contributions, gift by gift: for a command, not for a request. The days
 * are those of the gifts, as in the totals.
 */
export function* readSettled(
  db: Kysely<Database>,
  { by, from, until, campaign }: ReportQuery,
): Steps<readonly SettledRow[]> {
  const keys = by.filter((key) => key !== "currency");
  const names = ["campaign", "variant", "placement", "interval"] as const;
  const columns = names.map((name) =>
    keys.includes(name)
      ? sql`coalesce(${sql.ref(`gift.${name}`)}, '') as ${sql.ref(name)}`
      : sql`'' as ${sql.ref(name)}`,
  );
  const isByDay = keys.includes("day") || keys.includes("month");
  const query = sql<Found>`
    select gift.currency as currency, change.currency as ${sql.ref("settledIn")}, ${sql.join(columns)},
      ${isByDay ? sql`gift.at / ${sql.lit(DAY_SECONDS)}` : sql.lit(0)} as ${sql.ref("dayNumber")},
      cast(count(distinct gift.key) as bigint) as contributions, cast(sum(change.fee) as bigint) as fees,
      cast(sum(change.amount - change.fee) as bigint) as received
    from balance_change as change
    left join payment on payment.payment = change.payment
    join contribution as gift on gift.key = coalesce(payment.invoice, change.payment) and gift.kind <> 'awaited'
    where ${from === undefined ? sql`1 = 1` : sql`gift.at >= ${startOf(from)}`}
      and ${until === undefined ? sql`1 = 1` : sql`gift.at < ${startOf(until) + DAY_SECONDS}`}
      and ${campaign === undefined ? sql`1 = 1` : sql`gift.campaign = ${campaign}`}
    group by 1, 2, 3, 4, 5, 6, 7`;
  return summed((yield* rowsOf(query.compile(db))).map((found) => toRow(found, keys)));
}

function toRow(
  { dayNumber, campaign, variant, placement, interval, ...sums }: Found,
  keys: ReportQuery["by"],
): SettledRow {
  const day = dayOf(dayNumber * DAY_SECONDS);
  const values = { day, month: day.slice(0, 7), campaign, variant, placement, interval, currency: sums.currency };
  return { keys: Object.fromEntries(keys.map((key): [ReportKey, string] => [key, values[key]])), ...sums };
}

/** The days of a month in one row, in the order of their keys. */
function summed(rows: readonly SettledRow[]): SettledRow[] {
  const byPlace = new Map<string, SettledRow>();
  for (const row of rows) {
    const place = JSON.stringify([...Object.values(row.keys), row.currency, row.settledIn]);
    const known = byPlace.get(place);
    byPlace.set(
      place,
      known === undefined
        ? row
        : {
            ...known,
            contributions: known.contributions + row.contributions,
            fees: known.fees + row.fees,
            received: known.received + row.received,
          },
    );
  }
  return [...byPlace].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}
