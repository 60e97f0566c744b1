import { sql, type Kysely } from "kysely";
import type { TallyCell } from "../../core/tallies/tally.ts";
import type { Database } from "./database.ts";
import { prepared } from "./prepared.ts";
import { rowsOf, type SqlRunner, type Steps } from "./sql-runner.ts";
import { MAX_SECTIONS, type TallyQuery, type TallyStore } from "./tally-store.ts";

export interface SqlTallyOptions {
  readonly db: Kysely<Database>;
  readonly runner: SqlRunner;
  /** Of this replica: see `Database.total`. */
  readonly lane: number;
}

const columns = ["day", "kind", "campaign", "variant", "placement", "section", "lane", "count", "received"] as const;
/** Rows in one statement: SQLite takes 32,766 values. */
const ROWS = 500;
/** A publisher waits for a year of days, and no reader; in milliseconds. */
const READ_MS = 60_000;

/** For SQLite and PostgreSQL. */
export function createSqlTallyStore({ db, runner, lane }: SqlTallyOptions): TallyStore {
  const findSections = prepared(
    db,
    sql<{ section: string }>`select distinct section from tally where day = ${sql.val("")}`,
  );

  function* add(cells: readonly TallyCell[]): Steps<void> {
    const days = [...new Set(cells.map(({ day }) => day))];
    const bounded: TallyCell[] = [];
    for (const day of days) {
      const known = new Set((yield* rowsOf(findSections(day))).map(({ section }) => section));
      for (const cell of cells) if (cell.day === day) bounded.push(withinBounds(cell, known));
    }
    const rows = folded(bounded);
    for (let from = 0; from < rows.length; from += ROWS) yield insert(rows.slice(from, from + ROWS));
  }

  function insert(cells: readonly TallyCell[]) {
    const rows = cells.map(
      ({ count, received, day, kind, campaign, variant, placement, section }) =>
        sql`(${sql.join([day, kind, campaign, variant, placement, section, lane, count, received])})`,
    );
    return sql`insert into tally (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(rows)}
      on conflict (day, kind, campaign, variant, placement, section, lane) do update set
        count = tally.count + excluded.count, received = tally.received + excluded.received`.compile(db);
  }

  return {
    async add(cells) {
      await runner.write(() => add(cells));
    },
    async read({ from, until }: TallyQuery) {
      const keys = ["day", "kind", "campaign", "variant", "placement", "section"] as const;
      const query = sql<TallyCell>`
        select ${sql.join(keys.map((key) => sql.ref(key)))},
          cast(sum(count) as bigint) as count, cast(sum(received) as bigint) as received
        from tally
        where ${from === undefined ? sql`1 = 1` : sql`day >= ${from}`}
          and ${until === undefined ? sql`1 = 1` : sql`day <= ${until}`}
        group by ${sql.join(keys.map((key) => sql.ref(key)))}
        order by ${sql.join(keys.map((_, index) => sql.lit(index + 1)))}`.compile(db);
      const rows = await runner.read(() => rowsOf(query), READ_MS);
      return rows.map((row) => ({ ...row }));
    },
  };
}

/** @param known the sections of its day, to which a new one is added as long as there is room */
function withinBounds(cell: TallyCell, known: Set<string>): TallyCell {
  if (cell.section === "" || known.has(cell.section)) return cell;
  if (known.size - (known.has("") ? 1 : 0) >= MAX_SECTIONS) return { ...cell, section: "" };
  known.add(cell.section);
  return cell;
}

/** One statement may not touch a row twice: those that lost their section are one. In one order, so that two replicas never wait for each other. */
function folded(cells: readonly TallyCell[]): readonly TallyCell[] {
  const byPlace = new Map<string, TallyCell>();
  for (const cell of cells) {
    const { day, kind, campaign, variant, placement, section } = cell;
    const place = [day, kind, campaign, variant, placement, section].join("\n");
    const { count = 0, received = 0 } = byPlace.get(place) ?? {};
    byPlace.set(place, { ...cell, count: count + cell.count, received: received + cell.received });
  }
  return [...byPlace].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, cell]) => cell);
}
