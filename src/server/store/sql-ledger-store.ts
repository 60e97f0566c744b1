import { sql, type Kysely } from "kysely";
import type { Fact, Note } from "../../core/ledger/fact.ts";
import type { LedgerState, LedgerTotals } from "../../core/ledger/totals.ts";
import { totals } from "../../core/ledger/totals.ts";
import type { Database } from "./database.ts";
import { foldFact } from "./fold-fact.ts";
import { createFoldedEntities, type FoldedEntities } from "./folded-entities.ts";
import {
  Tie,
  type LedgerStore,
  type Recorded,
  type StoredEvent,
  type Subscriber,
  type TieBreak,
} from "./ledger-store.ts";
import { createReadState } from "./read-state.ts";
import { rowsOf, type SqlRunner, type Steps } from "./sql-runner.ts";
import { createTableQueries, type TableQueries } from "./table-queries.ts";

export interface SqlLedgerOptions {
  /** For compiling queries in the database's own dialect; they are run by `runner`. */
  readonly db: Kysely<Database>;
  readonly runner: SqlRunner;
  readonly addressKey: string;
  /** PostgreSQL runs transactions side by side, so rows that are about to change are locked; SQLite has one writer. */
  readonly canLockRows: boolean;
}

/** The ledger in SQL: one implementation for SQLite and PostgreSQL. */
export class SqlLedgerStore implements LedgerStore {
  readonly addressKey: string;
  readonly #runner: SqlRunner;
  readonly #db: Kysely<Database>;
  readonly #events: TableQueries<"event">;
  readonly #subscribers: TableQueries<"subscriber">;
  readonly #entities: FoldedEntities;
  readonly #readState: () => Steps<LedgerState>;
  readonly #probe: () => Steps<void>;
  readonly #findPayment: (paymentIntent: string) => Steps<boolean>;

  constructor({ db, runner, addressKey, canLockRows }: SqlLedgerOptions) {
    this.addressKey = addressKey;
    this.#runner = runner;
    this.#db = db;
    const subscriber = ["key", "email", "newsletter", "consent", "locale", "at"] as const;
    this.#subscribers = createTableQueries(db, "subscriber", subscriber, canLockRows);
    this.#events = createTableQueries(db, "event", ["id", "type", "created", "fact"], canLockRows);
    this.#entities = createFoldedEntities(db, canLockRows);
    this.#readState = createReadState(db);
    this.#findPayment = function* (paymentIntent) {
      const found = sql`
        select 1 from contribution where key = ${paymentIntent}
        union all select 1 from invoice_payment where payment = ${paymentIntent}`;
      return (yield* rowsOf(found.compile(db))).length > 0;
    };
    const writeProbe = db
      .insertInto("setting")
      .values({ name: "health", value: "written" })
      .onConflict((known) => known.column("name").doUpdateSet({ value: "written" }))
      .compile();
    this.#probe = function* () {
      yield writeProbe;
    };
  }

  async record(event: StoredEvent, fact: Fact, tieBreak?: TieBreak): Promise<Recorded> {
    try {
      return await this.#runner.write(() => this.#record(event, fact, tieBreak));
    } catch (error) {
      // Thrown to roll the transaction back: nothing of a tie may be stored, not even the event's id.
      if (error instanceof Tie) return { outcome: "tie", kept: error.kept };
      throw error;
    }
  }

  *#record({ id, type, created }: StoredEvent, fact: Fact, tieBreak: TieBreak | undefined): Steps<Recorded> {
    const { changed } = yield this.#events.insertIfNew({ id, type, created, fact: JSON.stringify(fact) });
    if (changed === 0) return { outcome: "duplicate" };
    yield* foldFact(this.#entities, fact, tieBreak);
    return { outcome: "applied" };
  }

  async knowsPayment(paymentIntent: string): Promise<boolean> {
    return await this.#runner.read(() => this.#findPayment(paymentIntent));
  }

  async totals(since?: number): Promise<LedgerTotals> {
    const read = since === undefined ? this.#readState : createReadState(this.#db, since);
    return totals(await this.#runner.read(read));
  }

  async notes(): Promise<readonly Omit<Note, "entity" | "key">[]> {
    const newest = this.#db
      .selectFrom("note")
      .select(["text", "campaign", "at"])
      .orderBy("at", "desc")
      .limit(1000)
      .compile();
    return await this.#runner.read(() => rowsOf(newest));
  }

  async subscribe({ email, newsletter, consent, locale, at }: Subscriber): Promise<void> {
    const row = { key: `${newsletter} ${email.toLowerCase()}`, email, newsletter, consent, locale: locale ?? null, at };
    const insert = this.#subscribers.insertIfNew(row);
    await this.#runner.write(function* (): Steps<void> {
      yield insert;
    });
  }

  async ping(): Promise<void> {
    await this.#runner.check(this.#probe);
  }

  async close(): Promise<void> {
    await this.#runner.close();
  }
}
