import { sql, type CreateTableBuilder, type Kysely } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import type { Database } from "./database.ts";

/** Never edit one that was released: add the next. Names sort in the order in which they run. */
const createMigrations = (isSqlite: boolean): Record<string, Migration> => ({
  "001-ledger": {
    async up(db: Kysely<unknown>) {
      const text = "text" as const;
      const integer = "bigint" as const;
      // SQLite would keep a table and an index on its text key; this way there is one tree, and half the pages to sync.
      const create = <Name extends string, Column extends string>(
        table: CreateTableBuilder<Name, Column>,
      ): Promise<void> => (isSqlite ? table.modifyEnd(sql`without rowid`) : table).execute();
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
});

/** Brings the tables up to date. Safe when several replicas start at once: the database's lock lets one do it. */
export async function migrate(db: Kysely<Database>, isSqlite: boolean): Promise<void> {
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => createMigrations(isSqlite) },
  }).migrateToLatest();
  if (error !== undefined) throw error;
}
