import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { configWarnings } from "../../core/campaign/config-warnings.ts";
import { takeUpConfig } from "../kept-config/take-up-config.ts";
import { errorText } from "../log.ts";
import { endpointSettingReaders } from "../settings/endpoint-settings.ts";
import type { Environment } from "../settings/read-all.ts";
import { SettingsError } from "../settings/settings-error.ts";
import type { Database } from "../store/database.ts";
import { maintenanceDialect } from "../store/maintenance-dialect.ts";
import { tablesState } from "../store/migrate.ts";
import { configMigration } from "../store/migrations.ts";
import { NodeSqliteDatabase } from "./node-sqlite-database.ts";
import { readSettingsConfig, type SettingsConfig } from "./settings.ts";
import { nodeSqliteDialect } from "./sqlite-dialect.ts";

export interface ServingConfig extends SettingsConfig {
  /** Its number, where it was published at the desk. */
  readonly version: number | undefined;
}

/** So many versions are looked at for one that this release can read. */
const LOOKED_BACK = 20;

/**
 * The config that `serve` serves by now: of the file, else what was published at the desk, else the built-in one. The
 * database is only looked at: none is made, and no table changed.
 *
 * @throws SettingsError where there is no file, and the database can't be read
 */
export async function readServingConfig(environment: Environment, now = Date.now()): Promise<ServingConfig> {
  const ofFile = await readSettingsConfig(environment, now);
  if (ofFile.configFile !== undefined) return { ...ofFile, version: undefined };
  const url = endpointSettingReaders(environment).databaseUrl();
  try {
    return { ...ofFile, version: undefined, ...(await look(url, now)) };
  } catch (cause) {
    // The address may hold a password, so it is not repeated.
    throw new SettingsError(`DATABASE_URL can't be read for the published config: ${errorText(cause)}`, { cause });
  }
}

type Published = Pick<ServingConfig, "config" | "configWritten" | "configWarnings" | "version">;

/** Undefined where nothing was published yet. */
async function look(url: string, now: number): Promise<Published | undefined> {
  const database = openToRead(url);
  if (database === undefined) return undefined;
  try {
    return await readPublished(database.db, database.isSqlite, now);
  } finally {
    await database.db.destroy();
  }
}

/** Undefined where there is no such file. */
function openToRead(url: string): { readonly db: Kysely<Database>; readonly isSqlite: boolean } | undefined {
  if (!url.startsWith("file:"))
    return { db: new Kysely<Database>({ dialect: maintenanceDialect(url, () => undefined) }), isSqlite: false };
  const file = resolve(url.slice("file:".length));
  if (!existsSync(file)) return undefined;
  const opened = new NodeSqliteDatabase(new DatabaseSync(file, { readOnly: true, timeout: 2000 }));
  return { db: new Kysely<Database>({ dialect: nodeSqliteDialect(opened) }), isSqlite: true };
}

async function readPublished(db: Kysely<Database>, isSqlite: boolean, now: number): Promise<Published | undefined> {
  if ((await tablesState(db, isSqlite)).toRun.includes(configMigration)) return undefined;
  const rows = await db
    .selectFrom("config_version")
    .select(["version", "config"])
    .where("withdrawn_at", "is", null)
    .where("at", "<=", Math.floor(now / 1000))
    .orderBy("at", "desc")
    .orderBy("version", "desc")
    .limit(LOOKED_BACK)
    .execute();
  for (const { version, config: text } of rows) {
    const written: unknown = JSON.parse(text);
    const { config, issues } = takeUpConfig(written);
    if (config === undefined) continue;
    const told = [...issues, ...configWarnings(config, now)];
    const warnings = told.map(({ path, message }) => ({
      path,
      message,
      line: `version ${version} of the config: ${path} ${message}`,
    }));
    return { config, configWritten: written, configWarnings: warnings, version };
  }
  return undefined;
}
