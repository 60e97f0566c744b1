import type { Kysely } from "kysely";
import type { Fact } from "../../core/ledger/fact.ts";
import type { Database } from "./database.ts";
import { createFoldContribution } from "./fold-contribution.ts";
import { createFoldFact, type FoldFact } from "./fold-fact.ts";
import { createFoldedEntities } from "./folded-entities.ts";
import type { Recorded, StoredEvent, TieBreak } from "./ledger-store.ts";
import { createTotalsOf } from "./running-totals.ts";
import type { Steps, Transaction } from "./sql-runner.ts";
import { createTableQueries } from "./table-queries.ts";

/** Stores an event and folds what it says in. Throws a `Tie` where only Stripe can say which of two states is newer. */
export type RecordFact = (
  event: StoredEvent,
  fact: Fact,
  tieBreak: TieBreak | undefined,
  transaction: Transaction,
) => Steps<Recorded>;

export interface RecordFactOptions {
  /** For compiling queries in the database's own dialect. */
  readonly db: Kysely<Database>;
  /** PostgreSQL runs transactions side by side, so rows that are about to change are locked; SQLite has one writer. */
  readonly canLockRows: boolean;
  /** On which this process adds to the totals: each replica has its own, as far as chance will have it. */
  readonly lane: number;
}

/** All that folds a fact, put together. */
export function createFold({ db, canLockRows }: Pick<RecordFactOptions, "db" | "canLockRows">): FoldFact {
  return createFoldFact({
    entities: createFoldedEntities(db, canLockRows),
    contribution: createFoldContribution(db, canLockRows),
  });
}

export function createRecordFact({ db, canLockRows, lane }: RecordFactOptions): RecordFact {
  const fold = createFold({ db, canLockRows });
  const totalsOf = createTotalsOf(db, lane);
  const events = createTableQueries(db, "event", ["id", "type", "created", "fact"], canLockRows);
  return function* ({ id, type, created }, fact, tieBreak, transaction) {
    // What Stripe said of a tie is what is kept: folded again, it ends the same without asking.
    const told = tieBreak?.by === "stripe" ? tieBreak.fetched : fact;
    const { changed } = yield events.insertIfNew({ id, type, created, fact: JSON.stringify(told) });
    if (changed === 0) return { outcome: "duplicate" };
    yield* fold(told, totalsOf(transaction), tieBreak);
    return { outcome: "applied" };
  };
}
