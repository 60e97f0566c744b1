import { sql, type Kysely, type RawBuilder } from "kysely";
import type { ReportKey, ReportQuery, ReportRow } from "../../core/ledger/report.ts";
import type { Database } from "./database.ts";
import { ALL_TIME } from "./pending-totals.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";

type Sums = Omit<ReportRow, "keys" | "net">;

/** Reads the running totals, told apart by what was asked for and always by currency. */
export function* readReport(
  db: Kysely<Database>,
  { by, from, until, campaign }: ReportQuery,
): Steps<readonly ReportRow[]> {
  const keys = by.filter((key) => key !== "currency");
  const columns = [
    ...keys.map((key) => ({ key, value: valueOf(key) })),
    { key: "currency", value: sql.ref("currency") },
  ];
  const sum = (column: string) => sql`cast(sum(${sql.ref(column)}) as bigint) as ${sql.ref(column)}`;
  const query = sql<Sums & Readonly<Record<string, string | number>>>`
    select ${sql.join(columns.map(({ key, value }) => sql`${value} as ${sql.ref(key)}`))},
      ${sql.join(["contributions", "gross", "refunded", "disputed"].map(sum))}
    from total
    where ${from === undefined ? sql`day <> ${ALL_TIME}` : sql`day >= ${from}`} and ${until === undefined ? sql`1 = 1` : sql`day <= ${until}`}
      and ${campaign === undefined ? sql`1 = 1` : sql`campaign = ${campaign}`}
    group by ${sql.join(columns.map(({ value }) => value))}
    having sum(contributions) <> 0
    order by ${sql.join(columns.map((_, index) => sql.lit(index + 1)))}`;
  const rows = yield* rowsOf(query.compile(db));
  return rows.map((row) => {
    const { currency, contributions, gross, refunded, disputed } = row;
    return {
      keys: Object.fromEntries(keys.map((key) => [key, String(row[key])])),
      currency,
      contributions,
      gross,
      refunded,
      disputed,
      net: gross - refunded - disputed,
    };
  });
}

function valueOf(key: Exclude<ReportKey, "currency">): RawBuilder<unknown> {
  return key === "month" ? sql`substr(day, 1, 7)` : sql.ref(key);
}
