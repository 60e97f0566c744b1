import { sql, type Kysely } from "kysely";
import type { ConfigDraft, ConfigStore, ConfigVersion } from "./config-store.ts";
import type { Database } from "./database.ts";
import { prepared } from "./prepared.ts";
import { rowsOf, type SqlRunner, type Steps } from "./sql-runner.ts";

type DraftRow = Omit<Database["config_draft"], "id">;
type VersionRow = Omit<Database["config_version"], "config">;

/** There is one draft, in one row, which stays when the draft is gone: no revision ever comes twice. */
const DRAFT = sql.lit("draft");

export function createSqlConfigStore(db: Kysely<Database>, runner: SqlRunner): ConfigStore {
  const text = sql.val("");
  const number = sql.val(0);
  const head = sql`version, at, made_at, author, note, withdrawn_at, withdrawn_by`;
  const isWaiting = sql`withdrawn_at is null and at > ${number}`;
  const servingNow = sql<{ version: number }>`select version from config_version
    where withdrawn_at is null and at <= ${number} order by at desc, version desc limit 1`;
  const serving = prepared(db, servingNow);
  const whole = prepared(
    db,
    sql<Database["config_version"]>`select ${head}, config from config_version where version = ${number}`,
  );
  const newest = prepared(
    db,
    sql<VersionRow>`select ${head} from config_version where version < ${number} order by version desc limit ${number}`,
  );
  const waiting = prepared(db, sql<VersionRow>`select ${head} from config_version where ${isWaiting} limit 1`);
  const found = prepared(
    db,
    sql<DraftRow>`select revision, base, saved_at, author, config from config_draft where id = ${DRAFT}`,
  );
  // One statement each: who comes second finds another revision, also where both came at once.
  const begun = prepared(
    db,
    sql<{ revision: number }>`insert into config_draft (id, revision, base, saved_at, author, config)
      values (${DRAFT}, 1, (${servingNow}), ${number}, ${text}, ${text})
      on conflict (id) do update set revision = config_draft.revision + 1, base = excluded.base,
        saved_at = excluded.saved_at, author = excluded.author, config = excluded.config
      where config_draft.config is null returning revision`,
  );
  const saved = prepared(
    db,
    sql<{ revision: number }>`update config_draft
      set revision = revision + 1, saved_at = ${number}, author = ${text}, config = ${text}
      where id = ${DRAFT} and revision = ${number} and config is not null returning revision`,
  );
  const dropped = prepared(
    db,
    sql`update config_draft set revision = revision + 1, config = null, author = null
      where id = ${DRAFT} and revision = ${number} and config is not null`,
  );
  // Held until the transaction ends: nobody else gives out a number meanwhile.
  const taken = prepared(
    db,
    sql<{ revision: number }>`update config_draft set revision = revision + 1
      where id = ${DRAFT} and revision = ${number} and config is not null returning revision`,
  );
  const published = prepared(
    db,
    sql<{ version: number }>`insert into config_version (version, at, made_at, author, note, config)
      values ((select coalesce(max(version), 0) + 1 from config_version), ${number}, ${number}, ${text}, ${text},
        (select config from config_draft where id = ${DRAFT})) returning version`,
  );
  const withdrawn = prepared(
    db,
    sql`update config_version set withdrawn_at = ${number}, withdrawn_by = ${text} where ${isWaiting}`,
  );

  return {
    async serving(now) {
      return (await runner.read(() => rowsOf(serving(now))))[0]?.version;
    },
    async version(version) {
      const [row] = await runner.read(() => rowsOf(whole(version)));
      return row === undefined ? undefined : { ...toVersion(row), config: JSON.parse(row.config) as unknown };
    },
    async versions({ before = Number.MAX_SAFE_INTEGER, limit }) {
      return (await runner.read(() => rowsOf(newest(before, limit)))).map(toVersion);
    },
    async scheduled(now) {
      return (await runner.read(() => rowsOf(waiting(now)))).map(toVersion)[0];
    },
    async draft() {
      return (await runner.read(() => rowsOf(found()))).map(toDraft)[0];
    },
    async saveDraft({ config, revision, by = null, now }) {
      const written = JSON.stringify(config);
      const [row] = await runner.write(() =>
        rowsOf(revision === null ? begun(now, now, by, written) : saved(now, by, written, revision)),
      );
      return row?.revision;
    },
    dropDraft: (revision) =>
      runner.write(function* (): Steps<boolean> {
        return (yield dropped(revision)).changed > 0;
      }),
    publish: ({ revision, at, by = null, note = null, now }) =>
      runner.write(function* (): Steps<number | undefined> {
        const [draft] = yield* rowsOf(taken(revision));
        if (draft === undefined) return undefined;
        if (at > now) yield withdrawn(now, by, now);
        const [row] = yield* rowsOf(published(at, now, by, note));
        yield dropped(draft.revision);
        return row?.version;
      }),
    withdraw: (by, now) =>
      runner.write(function* (): Steps<boolean> {
        return (yield withdrawn(now, by ?? null, now)).changed > 0;
      }),
  };
}

function toVersion({ version, at, note, ...row }: VersionRow): ConfigVersion {
  return {
    version,
    at,
    madeAt: row.made_at,
    by: row.author ?? undefined,
    note: note ?? undefined,
    withdrawnAt: row.withdrawn_at ?? undefined,
    withdrawnBy: row.withdrawn_by ?? undefined,
  };
}

/** Undefined where there was one, and it is published or dropped. */
function toDraft({ revision, base, saved_at: savedAt, author, config }: DraftRow): ConfigDraft | undefined {
  if (config === null) return undefined;
  return { revision, base: base ?? undefined, savedAt, by: author ?? undefined, config: JSON.parse(config) as unknown };
}
