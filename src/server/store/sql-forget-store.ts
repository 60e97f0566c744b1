import { randomBytes } from "node:crypto";
import { sql, type CompiledQuery, type Kysely, type RawBuilder } from "kysely";
import { finalStatuses } from "../../core/ledger/merge-subscription.ts";
import { forgetInFact } from "../forget/forget-in-fact.ts";
import type { ForgetStore, ForgottenRows, Person, RunningGift } from "../forget/forget-store.ts";
import { createHashAddress } from "../hash-address.ts";
import type { Database } from "./database.ts";
import { rowsOf, type SqlRunner, type Steps } from "./sql-runner.ts";
import { whomOf } from "./sql-reminder-store.ts";

export interface SqlForgetOptions {
  readonly db: Kysely<Database>;
  readonly runner: SqlRunner;
  /** Key of the hashes that stand for addresses. */
  readonly addressKey: string;
  /** See `RecordFactOptions`. */
  readonly canLockRows: boolean;
}

/** For one query, in milliseconds: an operator waits, and all events are looked at. */
const QUERY_MS = 600_000;
/** Values looked for in one query. */
const AT_ONCE = 50;

/** Where the ledger names somebody: the columns that are made anew from the stored events, and so are changed in both. */
const named = [
  ["contribution", "supporter"],
  ["subscription", "customer"],
  ["supporter", "key"],
  ["agreement", "person"],
  ["agreement", "customer"],
] as const satisfies readonly (readonly [keyof Database, string])[];

/** What the name begins with that somebody has in place of theirs. */
const NOBODY = "forgotten_";

/** Thrown to undo what was only tried. */
class DryRun extends Error {
  override readonly name = "DryRun";
  readonly done: readonly ForgottenRows[];

  constructor(done: readonly ForgottenRows[]) {
    super("nothing was to be changed");
    this.done = done;
  }
}

export function createSqlForgetStore({ db, runner, addressKey, canLockRows }: SqlForgetOptions): ForgetStore {
  const hashAddress = createHashAddress(addressKey);
  // No event is taken in meanwhile, in which they would be named again. SQLite has one writer at a time by itself.
  const stopWriters = sql`lock table event in exclusive mode`.compile(db);
  const compile = (query: RawBuilder<unknown>): CompiledQuery => query.compile(db);

  function* forget({ address, customers, sessions }: Person): Steps<readonly ForgottenRows[]> {
    if (canLockRows) yield stopWriters;
    const done = new Map<string, ForgottenRows>();
    function* run(table: string, what: ForgottenRows["what"], query: RawBuilder<unknown>): Steps<void> {
      const { changed } = yield compile(query);
      const rows = (done.get(`${table} ${what}`)?.rows ?? 0) + changed;
      if (rows > 0) done.set(`${table} ${what}`, { table, what, rows });
    }

    const persons = [
      ...new Set([...(address === undefined ? [] : [hashAddress(address)]), ...(yield* personsOf(customers))]),
    ];
    const theirs = [...persons, ...customers];
    const names = new Map(theirs.map((name) => [name, `${NOBODY}${randomBytes(12).toString("base64url")}`]));
    const list = sql.join([...theirs, ""]);
    const given = yield* rowsOf(
      sql<{ key: string }>`select key from contribution where supporter in (${list})
        union select key from agreement where person in (${list}) or customer in (${list})`.compile(db),
    );
    const noteKeys = new Set([...given.map(({ key }) => key), ...sessions]);

    // What was kept for them alone.
    if (address !== undefined) {
      yield* run("subscriber", "removed", sql`delete from subscriber where lower(email) = ${address}`);
      yield* run("reminder", "removed", sql`delete from reminder where lower(email) = ${address}`);
    }
    for (const person of persons) {
      yield* run("reminder", "removed", sql`delete from reminder where person = ${person}`);
      yield* run(
        "reminder_asking",
        "removed",
        sql`delete from reminder_asking where whom = ${whomOf(addressKey, person)}`,
      );
      yield* run("consent", "removed", sql`delete from consent where person = ${person} and subscription is null`);
      yield* run("consent", "unnamed", sql`update consent set person = null where person = ${person}`);
    }
    for (const name of [...theirs, ...(address === undefined ? [] : [address])]) {
      const holds = (column: string) => sql`lower(${sql.ref(column)}) like ${anywhere(name.toLowerCase())} escape '\\'`;
      yield* run("link", "removed", sql`delete from link where person = ${name} or ${holds("data")}`);
      // What the outbox has done already stands there by its id alone.
      yield* run(
        "mail",
        "removed",
        sql`update mail set state = 'dropped', person = null, data = '' where person = ${name} or ${holds("data")}`,
      );
    }
    for (const keys of inParts([...noteKeys]))
      yield* run("note", "removed", sql`delete from note where key in (${sql.join(keys)})`);

    // What the money's figures rest on.
    for (const [name, other] of names)
      for (const [table, column] of named)
        yield* run(
          table,
          "unnamed",
          sql`update ${sql.table(table)} set ${sql.ref(column)} = ${other} where ${sql.ref(column)} = ${name}`,
        );
    for (const parts of inParts([...theirs, ...noteKeys])) {
      const told = sql.join(
        parts.map((part) => sql`fact like ${anywhere(part)} escape '\\'`),
        sql` or `,
      );
      const events = yield* rowsOf(
        sql<Pick<Database["event"], "id" | "fact">>`select id, fact from event where ${told}`.compile(db),
      );
      for (const { id, fact } of events) {
        const kept = forgetInFact(fact, { names, noteKeys });
        if (kept !== fact) yield* run("event", "unnamed", sql`update event set fact = ${kept} where id = ${id}`);
      }
    }
    return [...done.values()];
  }

  /** By whatever address they gave as these customers: it may be none that anybody knows any more. */
  function* personsOf(customers: readonly string[]): Steps<readonly string[]> {
    if (customers.length === 0) return [];
    const list = sql.join([...customers]);
    const found = yield* rowsOf(
      sql<{ person: string | null }>`select person from agreement where customer in (${list})
        union select consent.person from consent join subscription on subscription.id = consent.subscription
          where subscription.customer in (${list})`.compile(db),
    );
    return found.flatMap(({ person }) => (person === null || person.startsWith(NOBODY) ? [] : [person]));
  }

  return {
    async customersOf(address) {
      const person = hashAddress(address);
      const query = sql<{ customer: string }>`select customer from agreement
          where person = ${person} and customer is not null
        union select customer from consent join subscription on subscription.id = consent.subscription
          where consent.person = ${person}
        order by customer`.compile(db);
      return (await runner.read(() => rowsOf(query), QUERY_MS)).map(({ customer }) => customer);
    },

    async running(customers) {
      if (customers.length === 0) return [];
      const query = sql<RunningGift>`select id as subscription, customer from subscription
        where customer in (${sql.join([...customers])}) and status not in (${sql.join([...finalStatuses])})
        order by id`.compile(db);
      return await runner.read(() => rowsOf(query), QUERY_MS);
    },

    async forget(person, isDryRun) {
      try {
        return await runner.write(
          function* () {
            const done = yield* forget(person);
            if (isDryRun) throw new DryRun(done);
            return done;
          },
          { timeoutMs: QUERY_MS },
        );
      } catch (error) {
        if (error instanceof DryRun) return error.done;
        throw error;
      }
    },
  };
}

/** A pattern for `like … escape '\'`. */
function anywhere(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}

function* inParts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += AT_ONCE) yield items.slice(from, from + AT_ONCE);
}
