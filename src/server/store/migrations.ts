import { sql, type CreateTableBuilder, type Kysely } from "kysely";
import { DEFAULT_MIGRATION_TABLE, Migrator, type Migration } from "kysely/migration";
import type { Database } from "./database.ts";

/** Never edit one that was released: add the next. Names sort in the order in which they run. */
const createMigrations = (isSqlite: boolean): Record<string, Migration> => ({
  "001-ledger": {
    async up(db: Kysely<unknown>) {
      const create = creator(isSqlite);
      await create(
        db.schema
          .createTable("event")
          .addColumn("id", text, (id) => id.primaryKey().notNull())
          .addColumn("type", text, (type) => type.notNull())
          .addColumn("created", integer, (created) => created.notNull())
          .addColumn("fact", text, (fact) => fact.notNull()),
      );
      await create(
        db.schema
          .createTable("contribution")
          .addColumn("key", text, (key) => key.primaryKey().notNull())
          .addColumn("kind", text, (kind) => kind.notNull())
          .addColumn("amount", integer, (amount) => amount.notNull())
          .addColumn("currency", text, (currency) => currency.notNull())
          .addColumn("supporter", text)
          .addColumn("campaign", text)
          .addColumn("variant", text)
          .addColumn("at", integer, (at) => at.notNull()),
      );
      await create(
        db.schema
          .createTable("invoice_payment")
          .addColumn("payment", text, (payment) => payment.primaryKey().notNull())
          .addColumn("invoice", text, (invoice) => invoice.notNull()),
      );
      await create(
        db.schema
          .createTable("refund")
          .addColumn("charge", text, (charge) => charge.primaryKey().notNull())
          .addColumn("payment_intent", text)
          .addColumn("amount", integer, (amount) => amount.notNull()),
      );
      await create(
        db.schema
          .createTable("dispute")
          .addColumn("id", text, (id) => id.primaryKey().notNull())
          .addColumn("charge", text, (charge) => charge.notNull())
          .addColumn("payment_intent", text)
          .addColumn("amount", integer, (amount) => amount.notNull())
          .addColumn("currency", text, (currency) => currency.notNull())
          .addColumn("status", text, (status) => status.notNull())
          .addColumn("at", integer, (at) => at.notNull()),
      );
      await create(
        db.schema
          .createTable("subscription")
          .addColumn("id", text, (id) => id.primaryKey().notNull())
          .addColumn("customer", text, (customer) => customer.notNull())
          .addColumn("status", text, (status) => status.notNull())
          .addColumn("cancel_at_period_end", "smallint", (flag) => flag.notNull())
          .addColumn("at", integer, (at) => at.notNull()),
      );
      await create(
        db.schema
          .createTable("setting")
          .addColumn("name", text, (name) => name.primaryKey().notNull())
          .addColumn("value", text, (value) => value.notNull()),
      );
    },
  },
  "002-single-refunds": {
    async up(db: Kysely<unknown>) {
      await creator(isSqlite)(
        db.schema
          .createTable("single_refund")
          .addColumn("id", text, (id) => id.primaryKey().notNull())
          .addColumn("charge", text, (charge) => charge.notNull())
          .addColumn("payment_intent", text)
          .addColumn("amount", integer, (amount) => amount.notNull())
          .addColumn("failed", "smallint", (failed) => failed.notNull()),
      );
    },
  },
  "003-subscribers": {
    async up(db: Kysely<unknown>) {
      await creator(isSqlite)(
        db.schema
          .createTable("subscriber")
          .addColumn("key", text, (key) => key.primaryKey().notNull())
          .addColumn("email", text, (email) => email.notNull())
          .addColumn("newsletter", text, (newsletter) => newsletter.notNull())
          .addColumn("consent", text, (consent) => consent.notNull())
          .addColumn("locale", text)
          .addColumn("at", integer, (at) => at.notNull()),
      );
    },
  },
  "004-notes": {
    async up(db: Kysely<unknown>) {
      await creator(isSqlite)(
        db.schema
          .createTable("note")
          .addColumn("key", text, (key) => key.primaryKey().notNull())
          .addColumn("text", text, (content) => content.notNull())
          .addColumn("campaign", text)
          .addColumn("at", integer, (at) => at.notNull()),
      );
    },
  },
});

const text = "text" as const;
const integer = "bigint" as const;

/** SQLite would keep a table and an index on its text key; this way there is one tree, and half the pages to sync. */
function creator(isSqlite: boolean) {
  return <Name extends string, Column extends string>(table: CreateTableBuilder<Name, Column>): Promise<void> =>
    (isSqlite ? table.modifyEnd(sql`without rowid`) : table).execute();
}

/** Brings the tables up to date. Safe when several replicas start at once: the database's lock lets one do it. */
export async function migrate(db: Kysely<Database>, isSqlite: boolean): Promise<void> {
  const migrations = createMigrations(isSqlite);
  const newer = (await migrationsOf(db, isSqlite)).filter((name) => !Object.hasOwn(migrations, name));
  if (newer.length > 0)
    throw new Error(
      `it was made by a newer release of support-appeal, which added ${newer.join(", ")}: upgrade this one`,
    );
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error !== undefined) throw error;
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
