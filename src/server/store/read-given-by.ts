import { sql, type Kysely } from "kysely";
import type { Database } from "./database.ts";
import type { Given } from "./ledger-store.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";

/** What one person gave: see {@link LedgerStore.givenBy}. */
export function readGivenBy(
  db: Kysely<Database>,
  person: string,
  invoices: readonly string[],
): Steps<readonly Given[]> {
  const gifts = db
    .selectFrom("contribution")
    .select(["key", "amount", "currency", "at"])
    .select([sql<Given["kind"]>`kind`.as("kind"), sql<number>`refunded + disputed`.as("takenBack")])
    .where((is) =>
      is.or([
        is.and([is("supporter", "=", person), is("kind", "=", "once")]),
        ...(invoices.length === 0 ? [] : [is.and([is("key", "in", invoices), is("kind", "=", "recurring")])]),
      ]),
    )
    .orderBy("at", "desc")
    .orderBy("key")
    .compile();
  return rowsOf(gifts);
}

/** See {@link LedgerStore.customersOf}. Of one who gave again and again, the newest. */
export function* readCustomersOf(db: Kysely<Database>, person: string): Steps<readonly string[]> {
  const found = db
    .selectFrom("agreement")
    .select(["customer", "at"])
    .where("person", "=", person)
    .where("customer", "is not", null)
    .orderBy("at", "desc")
    .limit(100)
    .compile();
  const rows = yield* rowsOf(found);
  return [...new Set(rows.flatMap(({ customer }) => customer ?? []))];
}
