import { sql, type CreateTableBuilder, type Kysely } from "kysely";

type Create = <Name extends string, Column extends string>(table: CreateTableBuilder<Name, Column>) => Promise<void>;

const text = "text" as const;
const integer = "bigint" as const;

/** The publisher's config, where it is kept at the desk: its versions, and the draft of the next one. */
export async function createTablesOfConfigs(db: Kysely<unknown>, create: Create): Promise<void> {
  await create(
    db.schema
      .createTable("config_version")
      .addColumn("version", integer, (version) => version.primaryKey().notNull())
      .addColumn("at", integer, (at) => at.notNull())
      .addColumn("made_at", integer, (at) => at.notNull())
      .addColumn("author", text)
      .addColumn("note", text)
      .addColumn("withdrawn_at", integer)
      .addColumn("withdrawn_by", text)
      // Last: what is asked for every few seconds is read without it.
      .addColumn("config", text, (config) => config.notNull()),
  );
  await db.schema.createIndex("config_version_at").on("config_version").columns(["at", "version"]).execute();
  await create(
    db.schema
      .createTable("config_draft")
      .addColumn("id", text, (id) =>
        id
          .primaryKey()
          .notNull()
          .check(sql`id = 'draft'`),
      )
      .addColumn("revision", integer, (revision) => revision.notNull())
      .addColumn("base", integer)
      .addColumn("saved_at", integer, (at) => at.notNull())
      .addColumn("author", text)
      .addColumn("config", text),
  );
}
