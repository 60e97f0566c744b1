import { sql, type Kysely } from "kysely";
import { DEFAULT_MIGRATION_TABLE, Migrator } from "kysely/migration";
import type { Database } from "./database.ts";
import { migrateInTurn } from "./migrate-in-turn.ts";
import { createMigrations } from "./migrations.ts";

/** Brings the tables up to date. Safe when several replicas start at once: a lock lets one do it. */
export async function migrate(db: Kysely<Database>, isSqlite: boolean): Promise<void> {
  const migrations = createMigrations(isSqlite);
  const newer = (await migrationsOf(db, isSqlite)).filter((name) => !Object.hasOwn(migrations, name));
  if (newer.length > 0)
    throw new Error(
      `it was made by a newer release of support-appeal, which added ${newer.join(", ")}: upgrade this one`,
    );
  const provider = { getMigrations: async () => migrations };
  if (!isSqlite) return await migrateInTurn(db, provider);
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}

/** How a database stands to this release, by the names of migrations: nothing is changed. */
export interface TablesState {
  /** Not run yet: the next start runs them. */
  readonly toRun: readonly string[];
  /** Of a release after this one. */
  readonly newer: readonly string[];
}

export async function tablesState(db: Kysely<Database>, isSqlite: boolean): Promise<TablesState> {
  const known = Object.keys(createMigrations(isSqlite));
  const done = await migrationsOf(db, isSqlite);
  return { toRun: known.filter((name) => !done.includes(name)), newer: done.filter((name) => !known.includes(name)) };
}

/** What was done to the tables so far, by name. */
async function migrationsOf(db: Kysely<Database>, isSqlite: boolean): Promise<string[]> {
  const table = isSqlite
    ? sql`select 1 from sqlite_master where name = ${DEFAULT_MIGRATION_TABLE}`
    : sql`select 1 where to_regclass(${DEFAULT_MIGRATION_TABLE}) is not null`;
  if ((await table.execute(db)).rows.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db);
  return rows.map(({ name }) => name);
}
