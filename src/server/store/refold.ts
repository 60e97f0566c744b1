import { sql, type Kysely } from "kysely";
import { readStoredFact } from "../../core/ledger/stored-fact.ts";
import type { Database } from "./database.ts";
import {
  deleteOf,
  foldedTables,
  insertOf,
  pageOf,
  summedTables,
  sumsOf,
  type FoldedRow,
  type FoldedTable,
} from "./folded-tables.ts";
import type { RecordFact } from "./record-fact.ts";
import { rowsOf, type SqlRunner, type Steps, type Transaction } from "./sql-runner.ts";
import { createStoredEvents } from "./stored-events.ts";

/** A row that is not what the stored events come to. */
export interface Difference {
  readonly table: string;
  /** What tells the row from others, its parts joined by spaces. */
  readonly key: string;
  /** As it stands; undefined where it is missing. */
  readonly stored: FoldedRow | undefined;
  /** As it should be; undefined where there should be none. */
  readonly folded: FoldedRow | undefined;
}

/** An empty ledger of its own, in memory, where the events are folded anew. */
export interface Scratch {
  readonly db: Kysely<Database>;
  /** Runs steps at once, as one transaction: it waits for nothing. */
  run<Result>(steps: (transaction: Transaction) => Steps<Result>): Result;
  readonly record: RecordFact;
  close(): void;
}

export interface Refold {
  /** What differs from the stored events; changes nothing, and keeps nobody waiting. */
  check(scratch: Scratch): Promise<readonly Difference[]>;
  /** Makes the tables what the stored events come to, and says what was not. Others wait while it compares. */
  mend(scratch: Scratch): Promise<readonly Difference[]>;
}

export interface RefoldOptions {
  readonly db: Kysely<Database>;
  readonly runner: SqlRunner;
  /** Several may write side by side: see `RecordFactOptions`. */
  readonly canLockRows: boolean;
  /** Told now and then how many events are folded. */
  readonly onProgress: (events: number) => void;
}

/** For one query, in milliseconds: an operator waits, and the tables may be long. */
const QUERY_MS = 600_000;

export function createRefold({ db, runner, canLockRows, onProgress }: RefoldOptions): Refold {
  const storedEvents = createStoredEvents(db);
  // Takes no new event in until the tables agree. SQLite has one writer at a time by itself.
  const stopWriters = sql`lock table event in exclusive mode`.compile(db);

  /** Folds what the scratch does not have yet. */
  function* fold(scratch: Scratch): Steps<void> {
    let count = 0;
    yield* storedEvents((page) => {
      scratch.run(function* (transaction) {
        for (const { fact, ...event } of page)
          yield* scratch.record(event, readStoredFact(fact), { by: "guess" }, transaction);
      });
      if (page.length > 0) onProgress((count += page.length));
      return undefined;
    });
  }

  function* compare(scratch: Scratch): Steps<Differing[]> {
    const differing: Differing[] = [];
    for (const table of [...foldedTables, ...summedTables]) {
      const stored = yield* readAll(table, db);
      const folded = scratch.run(() => readAll(table, scratch.db));
      for (const key of new Set([...stored.keys(), ...folded.keys()])) {
        const [one, other] = [stored.get(key), folded.get(key)];
        if (JSON.stringify(one) !== JSON.stringify(other)) differing.push({ table, key, stored: one, folded: other });
      }
    }
    return differing;
  }

  return {
    async check(scratch) {
      return await runner.read(function* () {
        yield* fold(scratch);
        return (yield* compare(scratch)).map(toDifference);
      }, QUERY_MS);
    },
    async mend(scratch) {
      await runner.read(() => fold(scratch), QUERY_MS);
      return await runner.write(
        function* () {
          if (canLockRows) yield stopWriters;
          yield* fold(scratch);
          const differing = yield* compare(scratch);
          for (const { table, stored, folded } of differing) {
            const known = stored ?? folded;
            if (known !== undefined) yield deleteOf(db, table, known);
            if (folded !== undefined) yield insertOf(db, table, folded);
          }
          return differing.map(toDifference);
        },
        { timeoutMs: QUERY_MS },
      );
    },
  };
}

interface Differing extends Omit<Difference, "table"> {
  readonly table: FoldedTable;
}

function toDifference({ table, ...rest }: Differing): Difference {
  return { table: table.name, ...rest };
}

/** A table's rows by their keys. */
function* readAll(table: FoldedTable, db: Kysely<Database>): Steps<Map<string, FoldedRow>> {
  const rows = new Map<string, FoldedRow>();
  const keyOf = (row: FoldedRow): string[] => table.key.map((column) => String(row[column]));
  const add = (page: readonly FoldedRow[]): void => {
    for (const row of page) rows.set(keyOf(row).join(" "), { ...row });
  };
  if (summedTables.includes(table)) {
    add(yield* rowsOf(sumsOf(table).compile(db)));
    return rows;
  }
  for (let after: string[] = []; ;) {
    const page = yield* rowsOf(pageOf(table, after).compile(db));
    add(page);
    const last = page.at(-1);
    if (last === undefined) return rows;
    after = keyOf(last);
  }
}
