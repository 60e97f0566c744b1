import { sql, type Kysely } from "kysely";
import type { Database } from "./database.ts";
import { linkPurposes, type Link, type LinkStore } from "./link-store.ts";
import { prepared } from "./prepared.ts";
import { rowsOf, type SqlRunner, type Steps } from "./sql-runner.ts";

type Row = Pick<Database["link"], "hash" | "purpose" | "person" | "data" | "expires_at">;

export function createSqlLinkStore(db: Kysely<Database>, runner: SqlRunner): LinkStore {
  const text = sql.val("");
  const number = sql.val(0);
  const replaced = prepared(db, sql`delete from link where mail = ${text}`);
  const counted = prepared(
    db,
    sql<{ made: number }>`
      select cast(count(*) as bigint) as made from link where person = ${text} and expires_at > ${number}`,
  );
  const inserted = prepared(
    db,
    sql`insert into link (hash, purpose, person, data, mail, expires_at) values
      (${text}, ${text}, ${text}, ${text}, ${text}, ${number})`,
  );
  const found = prepared(
    db,
    sql<Row>`select hash, purpose, person, data, expires_at from link
      where hash = ${text} and used_at is null and expires_at > ${number}`,
  );
  // One statement: who comes second finds it used, also where both came at once.
  const used = prepared(
    db,
    sql<Row>`update link set used_at = ${number} where hash = ${text} and used_at is null and expires_at > ${number}
      returning hash, purpose, person, data, expires_at`,
  );
  const expired = prepared(db, sql`delete from link where expires_at <= ${number}`);
  const forgotten = prepared(db, sql`delete from link where person = ${text}`);

  return {
    make: ({ hash, purpose, person, data, mail, expiresAt }, { atMost, since }) =>
      runner.write(function* (): Steps<boolean> {
        // Neither opens anything nor counts any more.
        yield expired(since);
        yield replaced(mail);
        const [count] = yield* rowsOf(counted(person, since));
        if ((count?.made ?? 0) >= atMost) return false;
        yield inserted(hash, purpose, person, JSON.stringify(data), mail, expiresAt);
        return true;
      }),
    async look(hash, now) {
      const [row] = await runner.read(() => rowsOf(found(hash, now)));
      return row === undefined ? undefined : toLink(row);
    },
    async use(hash, now) {
      const [row] = await runner.write(() => rowsOf(used(now, hash, now)));
      return row === undefined ? undefined : toLink(row);
    },
    purge: (before) =>
      runner.write(function* (): Steps<number> {
        return (yield expired(before)).changed;
      }),
    forget: (person) =>
      runner.write(function* (): Steps<number> {
        return (yield forgotten(person)).changed;
      }),
  };
}

/** Undefined for a purpose of a later release's. */
function toLink({ hash, purpose, person, data, expires_at: expiresAt }: Row): Link | undefined {
  const known = linkPurposes.find((each) => each === purpose);
  return known === undefined ? undefined : { hash, purpose: known, person, data: JSON.parse(data), expiresAt };
}
