import { sql, type Kysely } from "kysely";
import type { HeldMail, MailStore, MailTask, Outlook } from "../mail/mail-store.ts";
import type { Database } from "./database.ts";
import { rowsOf, type SqlRunner, type Steps } from "./sql-runner.ts";

/** The outbox in SQL. */
export class SqlMailStore implements MailStore {
  readonly #db: Kysely<Database>;
  readonly #runner: SqlRunner;
  readonly #canLockRows: boolean;

  constructor(db: Kysely<Database>, runner: SqlRunner, canLockRows: boolean) {
    this.#db = db;
    this.#runner = runner;
    this.#canLockRows = canLockRows;
  }

  async add({ id, kind, person, data, dueAt }: MailTask): Promise<boolean> {
    const insert = this.#db
      .insertInto("mail")
      .values({
        id,
        kind,
        person: person ?? null,
        data: JSON.stringify(data),
        due_at: dueAt,
        next_at: dueAt,
        state: "waiting",
        held_until: 0,
        tries: 0,
      })
      .onConflict((known) => known.column("id").doNothing())
      .compile();
    return await this.#runner.write(function* (): Steps<boolean> {
      return (yield insert).changed > 0;
    });
  }

  async claim(now: number, heldUntil: number, limit: number): Promise<readonly HeldMail[]> {
    const due = this.#db
      .selectFrom("mail")
      .select(["id", "kind", "person", "data", "due_at", "tries"])
      .where("state", "=", "waiting")
      .where("next_at", "<=", now)
      .where("held_until", "<=", now)
      .orderBy("next_at")
      .limit(limit);
    const find = (this.#canLockRows ? due.forUpdate().skipLocked() : due).compile();
    const hold = this.#db.updateTable("mail").set({ held_until: heldUntil });
    const rows = await this.#runner.write(function* (): Steps<readonly DueRow[]> {
      const found = yield* rowsOf(find);
      const ids = found.map(({ id }) => id);
      if (ids.length > 0) yield hold.where("id", "in", ids).compile();
      return found;
    });
    return rows.map(({ due_at: dueAt, person, data, ...row }) => ({
      ...row,
      person: person ?? undefined,
      data: JSON.parse(data) as unknown,
      dueAt,
      heldUntil,
    }));
  }

  async handOver(mail: HeldMail, heldUntil: number): Promise<HeldMail | undefined> {
    const note = this.#db
      .updateTable("mail")
      .set({ state: "handing-over", held_until: heldUntil })
      .where("id", "=", mail.id)
      .where("state", "=", "waiting")
      .where("held_until", "=", mail.heldUntil)
      .compile();
    const isOurs = await this.#runner.write(function* (): Steps<boolean> {
      return (yield note).changed > 0;
    });
    return isOurs ? { ...mail, heldUntil } : undefined;
  }

  async release(mail: HeldMail, nextAt: number, tries: number): Promise<void> {
    const release = this.#db
      .updateTable("mail")
      .set({ state: "waiting", next_at: nextAt, held_until: 0, tries })
      .where("id", "=", mail.id)
      .where("state", "in", ["waiting", "handing-over"])
      .where("held_until", "=", mail.heldUntil)
      .compile();
    await this.#runner.write(function* (): Steps<void> {
      yield release;
    });
  }

  async finish(id: string, state: "sent" | "dropped"): Promise<void> {
    const done = this.#done(state).where("id", "=", id).where("state", "in", ["waiting", "handing-over"]).compile();
    await this.#runner.write(function* (): Steps<void> {
      yield done;
    });
  }

  async settle(now: number): Promise<number> {
    const left = this.#done("sent").where("state", "=", "handing-over").where("held_until", "<=", now).compile();
    return await this.#runner.write(function* (): Steps<number> {
      return (yield left).changed;
    });
  }

  async outlook(): Promise<Outlook> {
    const waiting = this.#db.selectFrom("mail").where("state", "=", "waiting");
    const next = waiting.select("next_at as at").orderBy("next_at").limit(1).compile();
    const oldest = waiting.select("due_at as at").orderBy("due_at").limit(1).compile();
    const handedOver = this.#db
      .selectFrom("mail")
      .select("held_until as at")
      .where("state", "=", "handing-over")
      .orderBy("held_until")
      .limit(1)
      .compile();
    return await this.#runner.read(function* (): Steps<Outlook> {
      const [[first], [longest], [held]] = [yield* rowsOf(next), yield* rowsOf(oldest), yield* rowsOf(handedOver)];
      return { nextAt: first?.at, oldestDueAt: longest?.at, handedOverUntil: held?.at };
    });
  }

  async forget(person: string): Promise<number> {
    const drop = this.#done("dropped").where("person", "=", person).where("state", "=", "waiting").compile();
    return await this.#runner.write(function* (): Steps<number> {
      return (yield drop).changed;
    });
  }

  async purge(before: number, kinds?: readonly string[]): Promise<void> {
    const done = this.#db.deleteFrom("mail").where("state", "in", ["sent", "dropped"]).where("due_at", "<", before);
    const old = (kinds === undefined ? done : done.where("kind", "in", kinds)).compile();
    await this.#runner.write(function* (): Steps<void> {
      yield old;
    });
  }

  #done(state: "sent" | "dropped") {
    return this.#db.updateTable("mail").set({ state, person: null, data: sql.lit("") });
  }
}

type DueRow = Pick<Database["mail"], "id" | "kind" | "person" | "data" | "due_at" | "tries">;
