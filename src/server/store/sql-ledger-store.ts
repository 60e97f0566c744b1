import { sql, type Kysely, type Transaction } from "kysely";
import type { Fact, Subscription } from "../../core/ledger/fact.ts";
import type { StripeEvent } from "../../core/ledger/read-fact.ts";
import { totals, type LedgerTotals } from "../../core/ledger/totals.ts";
import type { Database } from "./database.ts";
import { foldFact } from "./fold-fact.ts";
import type { LedgerStore, Recorded, TieBreak } from "./ledger-store.ts";
import { readState } from "./read-state.ts";

export interface SqlLedgerOptions {
  readonly addressKey: string;
  /** PostgreSQL runs transactions side by side, so rows that are about to change are locked; SQLite has one writer. */
  readonly canLockRows: boolean;
}

/** The ledger in SQL: one implementation for SQLite and PostgreSQL. */
export class SqlLedgerStore implements LedgerStore {
  readonly addressKey: string;
  readonly #db: Kysely<Database>;
  readonly #canLockRows: boolean;

  constructor(db: Kysely<Database>, { addressKey, canLockRows }: SqlLedgerOptions) {
    this.#db = db;
    this.addressKey = addressKey;
    this.#canLockRows = canLockRows;
  }

  async record(event: Pick<StripeEvent, "id" | "type" | "created">, fact: Fact, tieBreak?: TieBreak): Promise<Recorded> {
    try {
      return await this.#db.transaction().execute((transaction) => this.#recordIn(transaction, event, fact, tieBreak));
    } catch (error) {
      // Thrown to roll the transaction back: nothing of a tie may be stored, not even the event's id.
      if (error instanceof Tie) return { outcome: "tie", kept: error.kept };
      throw error;
    }
  }

  async #recordIn(db: Transaction<Database>, event: Pick<StripeEvent, "id" | "type" | "created">, fact: Fact, tieBreak: TieBreak | undefined): Promise<Recorded> {
    const { numInsertedOrUpdatedRows: stored } = await db
      .insertInto("event")
      .values({ id: event.id, type: event.type, created: event.created, fact: JSON.stringify(fact) })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .executeTakeFirst();
    if (stored === 0n) return { outcome: "duplicate" };
    const tie = await foldFact(db, fact, { canLockRows: this.#canLockRows, tieBreak });
    if (tie !== undefined) throw new Tie(tie);
    return { outcome: "applied" };
  }

  async totals(): Promise<LedgerTotals> {
    // One transaction, so that a gift and its refund are seen together or not at all.
    const snapshot = this.#db.transaction().setAccessMode("read only").setIsolationLevel("repeatable read");
    return await snapshot.execute(async (transaction) => totals(await readState(transaction)));
  }

  async ping(): Promise<void> {
    await sql`select 1`.execute(this.#db);
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}

class Tie extends Error {
  readonly kept: Subscription;

  constructor(kept: Subscription) {
    super("two states of one second");
    this.kept = kept;
  }
}
