import { sql, type CreateTableBuilder, type Kysely } from "kysely";

const text = "text" as const;
const integer = "bigint" as const;

/** What became of checkouts, by which method, and whether the fee was covered: the migration "013-outcomes". */
export async function createTablesOfOutcomes(
  db: Kysely<unknown>,
  create: <Name extends string, Column extends string>(table: CreateTableBuilder<Name, Column>) => Promise<void>,
): Promise<void> {
  for (const table of ["contribution", "agreement"])
    await db.schema
      .alterTable(table)
      .addColumn("fees", text, (fees) => fees.check(sql`fees in ('offered', 'covered')`))
      .execute();
  await db.schema.alterTable("agreement").addColumn("invoice", text).execute();
  await db.schema.alterTable("balance_change").addColumn("method", text).execute();
  await db.schema.createIndex("balance_change_payment").on("balance_change").column("payment").execute();
  await create(
    db.schema
      .createTable("unpaid_checkout")
      .addColumn("session", text, (session) => session.primaryKey().notNull())
      .addColumn("payment", text)
      .addColumn("state", text, (state) => state.notNull().check(sql`state in ('processing', 'failed', 'expired')`))
      .addColumn("interval", text)
      .addColumn("campaign", text)
      .addColumn("placement", text)
      .addColumn("at", integer, (at) => at.notNull()),
  );
  await create(
    db.schema
      .createTable("decline")
      .addColumn("payment", text, (payment) => payment.primaryKey().notNull())
      .addColumn("method", text)
      .addColumn("interval", text)
      .addColumn("campaign", text)
      .addColumn("placement", text)
      .addColumn("at", integer, (at) => at.notNull()),
  );
  for (const table of ["unpaid_checkout", "decline"])
    await db.schema.createIndex(`${table}_at`).on(table).column("at").execute();
}

/** Which refused payment a checkout that was left belongs to: the migration "014-attempts". */
export async function addAttempts(db: Kysely<unknown>): Promise<void> {
  for (const table of ["unpaid_checkout", "decline"])
    await db.schema.alterTable(table).addColumn("attempt", text).execute();
  await db.schema.createIndex("decline_attempt").on("decline").column("attempt").execute();
}
