import { sql, type Kysely } from "kysely";
import { keepConsentUntil } from "../../core/law/consent-keeping.ts";
import { finalStatuses } from "../../core/ledger/merge-subscription.ts";
import { intervals } from "../../core/money/interval.ts";
import type { ConsentStore } from "./consent-store.ts";
import type { Database } from "./database.ts";
import { createForgetAgreements } from "./forget-agreements.ts";
import { rowsOf, type SqlRunner, type Steps } from "./sql-runner.ts";
import { createTableQueries } from "./table-queries.ts";

export interface SqlConsentOptions {
  readonly db: Kysely<Database>;
  readonly runner: SqlRunner;
  /** See `RecordFactOptions`. */
  readonly canLockRows: boolean;
}

const columns = [
  "key",
  "kind",
  "person",
  "subscription",
  "text",
  "amount",
  "currency",
  "interval",
  "locale",
  "at",
] as const satisfies readonly (keyof Database["consent"])[];

/** Looked at, or erased, at once: a page never holds up anybody for long. */
const PAGE = 200;
/** Nothing younger is ever due, in seconds. */
const YOUNGEST_SECONDS = 3 * 365 * 86_400;
/** For one query of the job that erases, in milliseconds: nobody waits for it. */
const PURGE_MS = 60_000;

interface Old {
  readonly key: string;
  readonly at: number;
  readonly endedAt: number;
}

export function createSqlConsentStore({ db, runner, canLockRows }: SqlConsentOptions): ConsentStore {
  const consents = createTableQueries(db, "consent", columns, canLockRows);
  const forgetAgreements = createForgetAgreements(db);

  /** What may be due, in the order of its keys: what has an end, or never had one. */
  function oldOnes(table: "consent" | "agreement", now: number, after: string) {
    return sql<Old>`
      select kept.key, kept.at, coalesce(subscription.at, kept.at) as ${sql.ref("endedAt")}
      from ${sql.table(table)} as kept left join subscription on subscription.id = kept.subscription
      where kept.key > ${after} and kept.at <= ${now - YOUNGEST_SECONDS}
        and (kept.subscription is null or subscription.status in (${sql.join([...finalStatuses])}))
      order by kept.key limit ${sql.lit(PAGE)}`.compile(db);
  }

  function* forgetConsents(keys: readonly string[]): Steps<void> {
    yield db.deleteFrom("consent").where("key", "in", keys).compile();
  }

  async function purgeTable(
    table: "consent" | "agreement",
    now: number,
    forget: (keys: readonly string[]) => Steps<void>,
  ): Promise<number> {
    let erased = 0;
    for (let after: string | undefined = ""; after !== undefined;) {
      const query = oldOnes(table, now, after);
      const page: readonly Old[] = await runner.read(() => rowsOf(query), PURGE_MS);
      const due = page.filter((each) => (keepConsentUntil(each) ?? Infinity) <= now).map(({ key }) => key);
      if (due.length > 0) await runner.write(() => forget(due), { timeoutMs: PURGE_MS });
      erased += due.length;
      after = page.length < PAGE ? undefined : page.at(-1)?.key;
    }
    return erased;
  }

  return {
    async keep(consent) {
      const insert = consents.insertIfNew(consent);
      return await runner.write(function* (): Steps<boolean> {
        return (yield insert).changed > 0;
      });
    },

    withdraw: (key) => runner.write(() => forgetConsents([key])),

    async of(subscription) {
      const list = (names: readonly string[]) => sql.join(names.map((each) => sql.ref(each)));
      const query = sql<Database["consent"]>`
        select ${list(columns)} from consent where subscription = ${subscription}
        union all select key, 'gift', person, subscription, text, amount, currency, interval, locale, at from agreement
          where subscription = ${subscription} and text <> ''
        order by at, key`.compile(db);
      const rows = await runner.read(() => rowsOf(query));
      return rows.map((row) => ({ ...row, interval: intervals.find((each) => each === row.interval) ?? null }));
    },

    async purge(now) {
      const consented = await purgeTable("consent", now, forgetConsents);
      return consented + (await purgeTable("agreement", now, forgetAgreements));
    },
  };
}
