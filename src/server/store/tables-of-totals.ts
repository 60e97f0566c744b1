import { sql, type CreateTableBuilder, type Kysely } from "kysely";

/** The setting that says that the tables have to be made anew from the stored events. */
export const REFOLD = "refold";

const text = "text" as const;
const integer = "bigint" as const;

/** The ledger's tables with their bounds, and the running totals: the migration "005-running-totals". */
export async function createTablesOfTotals(
  db: Kysely<unknown>,
  create: <Name extends string, Column extends string>(table: CreateTableBuilder<Name, Column>) => Promise<void>,
): Promise<void> {
  // Made anew from the stored events: see `refoldIfNeeded`.
  for (const table of ["contribution", "invoice_payment", "refund", "single_refund", "dispute", "subscription", "note"])
    await db.schema.dropTable(table).execute();
  await sql`insert into setting (name, value) values (${REFOLD}, 'needed')`.execute(db);
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
}
