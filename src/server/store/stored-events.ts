import { sql, type Kysely } from "kysely";
import type { Database } from "./database.ts";
import { prepared } from "./prepared.ts";
import { rowsOf, type Steps } from "./sql-runner.ts";

/** Events at once. */
const PAGE = 5000;

/**
 * Goes through all stored events in the order of their ids, a page at a time.
 *
 * @param take what is done with each page, in the same transaction where it answers with steps
 */
export type StoredEvents = (take: (page: readonly Database["event"][]) => Steps<void> | undefined) => Steps<void>;

export function createStoredEvents(db: Kysely<Database>): StoredEvents {
  const page = prepared(
    db,
    sql<Database["event"]>`select id, type, created, fact from event where id > ${sql.val("")}
      order by id limit ${sql.lit(PAGE)}`,
  );
  return function* (take) {
    for (let after: string | undefined = ""; after !== undefined;) {
      const events: readonly Database["event"][] = yield* rowsOf(page(after));
      const steps = take(events);
      if (steps !== undefined) yield* steps;
      after = events.at(-1)?.id;
    }
  };
}
