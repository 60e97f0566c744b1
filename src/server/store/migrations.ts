import { sql, type CreateTableBuilder, type Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { createTablesAfterTheGift } from "./tables-after-the-gift.ts";
import { createTableOfCampaignDays } from "./table-of-campaign-days.ts";
import { createTablesOfConfigs } from "./tables-of-configs.ts";
import { addAttempts, createTablesOfOutcomes } from "./tables-of-outcomes.ts";
import { createTablesOfTotals } from "./tables-of-totals.ts";

/** Which makes the tables that configs are kept in. */
export const configMigration = "011-configs";

/** Never edit one that was released: add the next. Names sort in the order in which they run. */
export const createMigrations = (isSqlite: boolean): Record<string, Migration> => ({
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
  "005-running-totals": { up: (db) => createTablesOfTotals(db, creator(isSqlite)) },
  "006-rate-limits": {
    async up(db: Kysely<unknown>) {
      // With SQLite there is one process, which counts in memory.
      if (isSqlite) return;
      await db.schema
        .createTable("rate_limit")
        // A keyed hash: it tells nothing of whoever is counted.
        .addColumn("key", text, (key) => key.primaryKey().notNull())
        // Microseconds since 1970, as the other two.
        .addColumn("times", sql`bigint[]`, (times) => times.notNull())
        .addColumn("wait", integer, (wait) => wait.notNull())
        .addColumn("expires_at", integer, (at) => at.notNull())
        .execute();
    },
  },
  "007-failed-renewals": {
    async up(db: Kysely<unknown>) {
      await creator(isSqlite)(
        db.schema
          .createTable("failed_renewal")
          .addColumn("invoice", text, (invoice) => invoice.primaryKey().notNull())
          .addColumn("subscription", text)
          .addColumn("amount", integer, (amount) => amount.notNull().check(sql`amount >= 0`))
          .addColumn("currency", text, (currency) => currency.notNull())
          .addColumn("attempts", integer, (attempts) => attempts.notNull())
          .addColumn("next_attempt", integer)
          .addColumn("at", integer, (at) => at.notNull()),
      );
    },
  },
  "008-balance": {
    async up(db: Kysely<unknown>) {
      await creator(isSqlite)(
        db.schema
          .createTable("balance_change")
          .addColumn("id", text, (id) => id.primaryKey().notNull())
          .addColumn("payment", text, (payment) => payment.notNull())
          .addColumn("amount", integer, (amount) => amount.notNull())
          .addColumn("fee", integer, (fee) => fee.notNull())
          .addColumn("currency", text, (currency) => currency.notNull())
          .addColumn("at", integer, (at) => at.notNull()),
      );
      await db.schema.createIndex("balance_change_at").on("balance_change").column("at").execute();
    },
  },
  "009-after-the-gift": { up: (db) => createTablesAfterTheGift(db, creator(isSqlite)) },
  "010-brake": {
    async up(db: Kysely<unknown>) {
      // As the rate limits: with SQLite there is nobody to tell.
      if (isSqlite) return;
      await db.schema
        .createTable("brake")
        // Named by chance, anew with each start.
        .addColumn("replica", text, (replica) => replica.primaryKey().notNull())
        .addColumn("sessions", integer, (sessions) => sessions.notNull())
        .addColumn("declined", integer, (declined) => declined.notNull())
        .addColumn("paid", integer, (paid) => paid.notNull())
        .addColumn("networks", integer, (networks) => networks.notNull())
        // Microseconds since 1970.
        .addColumn("told_at", integer, (at) => at.notNull())
        .execute();
    },
  },
  [configMigration]: { up: (db) => createTablesOfConfigs(db, creator(isSqlite)) },
  "012-campaign-days": { up: (db) => createTableOfCampaignDays(db, creator(isSqlite)) },
  "013-outcomes": { up: (db) => createTablesOfOutcomes(db, creator(isSqlite)) },
  "014-attempts": { up: addAttempts },
});

const text = "text" as const;
const integer = "bigint" as const;

/** SQLite would keep a table and an index on its text key; this way there is one tree, and half the pages to sync. */
function creator(isSqlite: boolean) {
  return <Name extends string, Column extends string>(table: CreateTableBuilder<Name, Column>): Promise<void> =>
    (isSqlite ? table.modifyEnd(sql`without rowid`) : table).execute();
}
