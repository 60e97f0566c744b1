import { sql, type CreateTableBuilder, type Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** The setting that says that the tables have to be made anew from the stored events. */
export const REFOLD = "refold";

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
  "005-running-totals": {
    async up(db: Kysely<unknown>) {
      // Made anew from the stored events: see `refoldIfNeeded`.
      for (const table of [
        "contribution",
        "invoice_payment",
        "refund",
        "single_refund",
        "dispute",
        "subscription",
        "note",
      ])
        await db.schema.dropTable(table).execute();
      await sql`insert into setting (name, value) values (${REFOLD}, 'needed')`.execute(db);
      const create = creator(isSqlite);
      await create(
        db.schema
          .createTable("contribution")
          .addColumn("key", text, (key) => key.primaryKey().notNull())
          .addColumn("kind", text, (kind) => kind.notNull().check(sql`kind in ('once', 'recurring', 'awaited')`))
          .addColumn("amount", integer, (amount) => amount.notNull().check(sql`amount >= 0`))
          .addColumn("currency", text, (currency) => currency.notNull())
          .addColumn("supporter", text)
          .addColumn("campaign", text)
          .addColumn("variant", text)
          .addColumn("placement", text)
          .addColumn("interval", text)
          .addColumn("at", integer, (at) => at.notNull())
          .addColumn("refunded", integer, (refunded) => refunded.notNull().check(sql`refunded >= 0`))
          .addColumn("disputed", integer, (disputed) => disputed.notNull().check(sql`disputed >= 0`))
          .addCheckConstraint("no_more_than_given", sql`refunded + disputed <= amount`),
      );
      await db.schema.createIndex("contribution_at").on("contribution").column("at").execute();
      await create(
        db.schema
          .createTable("payment")
          .addColumn("payment", text, (payment) => payment.primaryKey().notNull())
          .addColumn("invoice", text)
          .addColumn("touched", integer, (touched) => touched.notNull()),
      );
      await db.schema
        .createIndex("payment_invoice")
        .on("payment")
        .column("invoice")
        .where(sql.ref("invoice"), "is not", null)
        .execute();
      await create(
        db.schema
          .createTable("refund")
          .addColumn("charge", text, (charge) => charge.primaryKey().notNull())
          .addColumn("payment_intent", text)
          .addColumn("amount", integer, (amount) => amount.notNull().check(sql`amount >= 0`)),
      );
      await create(
        db.schema
          .createTable("single_refund")
          .addColumn("id", text, (id) => id.primaryKey().notNull())
          .addColumn("charge", text, (charge) => charge.notNull())
          .addColumn("payment_intent", text)
          .addColumn("amount", integer, (amount) => amount.notNull().check(sql`amount >= 0`))
          .addColumn("failed", "smallint", (failed) => failed.notNull().check(sql`failed in (0, 1)`)),
      );
      await create(
        db.schema
          .createTable("dispute")
          .addColumn("id", text, (id) => id.primaryKey().notNull())
          .addColumn("charge", text, (charge) => charge.notNull())
          .addColumn("payment_intent", text)
          .addColumn("amount", integer, (amount) => amount.notNull().check(sql`amount >= 0`))
          .addColumn("currency", text, (currency) => currency.notNull())
          .addColumn("status", text, (status) => status.notNull())
          .addColumn("at", integer, (at) => at.notNull()),
      );
      for (const table of ["single_refund", "dispute"])
        await db.schema.createIndex(`${table}_charge`).on(table).column("charge").execute();
      for (const table of ["refund", "single_refund", "dispute"])
        await db.schema.createIndex(`${table}_payment_intent`).on(table).column("payment_intent").execute();
      await create(
        db.schema
          .createTable("subscription")
          .addColumn("id", text, (id) => id.primaryKey().notNull())
          .addColumn("customer", text, (customer) => customer.notNull())
          .addColumn("status", text, (status) => status.notNull())
          .addColumn("cancel_at_period_end", "smallint", (flag) => flag.notNull())
          .addColumn("at", integer, (at) => at.notNull())
          .addColumn("asked_at", integer),
      );
      await create(
        db.schema
          .createTable("note")
          .addColumn("key", text, (key) => key.primaryKey().notNull())
          .addColumn("text", text, (content) => content.notNull())
          .addColumn("campaign", text)
          .addColumn("at", integer, (at) => at.notNull()),
      );
      await create(
        db.schema
          .createTable("total")
          .addColumn("day", text, (day) => day.notNull())
          .addColumn("currency", text, (currency) => currency.notNull())
          .addColumn("campaign", text, (campaign) => campaign.notNull())
          .addColumn("variant", text, (variant) => variant.notNull())
          .addColumn("placement", text, (placement) => placement.notNull())
          .addColumn("interval", text, (interval) => interval.notNull())
          .addColumn("lane", integer, (lane) => lane.notNull())
          .addColumn("contributions", integer, (contributions) => contributions.notNull())
          .addColumn("gross", integer, (gross) => gross.notNull())
          .addColumn("refunded", integer, (refunded) => refunded.notNull())
          .addColumn("disputed", integer, (disputed) => disputed.notNull())
          .addPrimaryKeyConstraint("total_place", [
            "day",
            "currency",
            "campaign",
            "variant",
            "placement",
            "interval",
            "lane",
          ]),
      );
      await create(
        db.schema
          .createTable("supporter")
          .addColumn("kind", text, (kind) => kind.notNull())
          .addColumn("key", text, (key) => key.notNull())
          .addColumn("running", integer, (running) => running.notNull().check(sql`running >= 0`))
          .addPrimaryKeyConstraint("supporter_key", ["kind", "key"]),
      );
      await create(
        db.schema
          .createTable("headcount")
          .addColumn("kind", text, (kind) => kind.notNull())
          .addColumn("lane", integer, (lane) => lane.notNull())
          .addColumn("supporters", integer, (supporters) => supporters.notNull())
          .addPrimaryKeyConstraint("headcount_place", ["kind", "lane"]),
      );
    },
  },
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
});

const text = "text" as const;
const integer = "bigint" as const;

/** SQLite would keep a table and an index on its text key; this way there is one tree, and half the pages to sync. */
function creator(isSqlite: boolean) {
  return <Name extends string, Column extends string>(table: CreateTableBuilder<Name, Column>): Promise<void> =>
    (isSqlite ? table.modifyEnd(sql`without rowid`) : table).execute();
}
