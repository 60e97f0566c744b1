import { sql, type CreateTableBuilder, type Kysely } from "kysely";

type Create = <Name extends string, Column extends string>(table: CreateTableBuilder<Name, Column>) => Promise<void>;

const text = "text" as const;
const integer = "bigint" as const;

/** What is kept for readers after they gave: mail, links, reminders, what they agreed to; and the unidentified counts. */
export async function createTablesAfterTheGift(db: Kysely<unknown>, create: Create): Promise<void> {
  await create(
    db.schema
      .createTable("mail")
      .addColumn("id", text, (id) => id.primaryKey().notNull())
      .addColumn("kind", text, (kind) => kind.notNull())
      .addColumn("person", text)
      .addColumn("data", text, (data) => data.notNull())
      .addColumn("due_at", integer, (at) => at.notNull())
      .addColumn("next_at", integer, (at) => at.notNull())
      .addColumn("state", text, (state) =>
        state.notNull().check(sql`state in ('waiting', 'handing-over', 'sent', 'dropped')`),
      )
      .addColumn("held_until", integer, (at) => at.notNull())
      .addColumn("tries", integer, (tries) => tries.notNull()),
  );
  await db.schema.createIndex("mail_due").on("mail").columns(["state", "due_at"]).execute();
  await db.schema.createIndex("mail_next").on("mail").columns(["state", "next_at"]).execute();
  await db.schema.createIndex("mail_person").on("mail").column("person").execute();
  await create(
    db.schema
      .createTable("link")
      .addColumn("hash", text, (hash) => hash.primaryKey().notNull())
      .addColumn("purpose", text, (purpose) => purpose.notNull())
      .addColumn("person", text, (person) => person.notNull())
      .addColumn("data", text, (data) => data.notNull())
      .addColumn("mail", text, (mail) => mail.notNull())
      .addColumn("expires_at", integer, (at) => at.notNull())
      .addColumn("used_at", integer),
  );
  await db.schema.createIndex("link_person").on("link").column("person").execute();
  await db.schema.createIndex("link_mail").on("link").column("mail").execute();
  await db.schema
    .createIndex("contribution_supporter")
    .on("contribution")
    .column("supporter")
    .where(sql.ref("supporter"), "is not", null)
    .execute();
  await create(
    db.schema
      .createTable("reminder")
      .addColumn("id", text, (id) => id.primaryKey().notNull())
      .addColumn("person", text, (person) => person.notNull())
      .addColumn("email", text, (email) => email.notNull())
      .addColumn("on_day", text, (day) => day.notNull())
      .addColumn("consent", text, (consent) => consent.notNull())
      .addColumn("campaign", text)
      .addColumn("choice", text)
      .addColumn("locale", text)
      .addColumn("state", text, (state) => state.notNull().check(sql`state in ('asked', 'confirmed')`))
      .addColumn("at", integer, (at) => at.notNull()),
  );
  await db.schema.createIndex("reminder_person").on("reminder").column("person").execute();
  await db.schema.createIndex("reminder_at").on("reminder").columns(["state", "at"]).execute();
  await db.schema.createIndex("reminder_on_day").on("reminder").columns(["state", "on_day"]).execute();
  await create(
    db.schema
      .createTable("reminder_asking")
      .addColumn("whom", text, (whom) => whom.primaryKey().notNull())
      .addColumn("times", text, (times) => times.notNull())
      .addColumn("at", integer, (at) => at.notNull()),
  );
  await db.schema.createIndex("reminder_asking_at").on("reminder_asking").column("at").execute();
  await create(
    db.schema
      .createTable("tally")
      .addColumn("day", text, (day) => day.notNull())
      .addColumn("kind", text, (kind) => kind.notNull())
      .addColumn("campaign", text, (campaign) => campaign.notNull())
      .addColumn("variant", text, (variant) => variant.notNull())
      .addColumn("placement", text, (placement) => placement.notNull())
      .addColumn("section", text, (section) => section.notNull())
      .addColumn("lane", integer, (lane) => lane.notNull())
      .addColumn("count", integer, (count) => count.notNull().check(sql`count >= 0`))
      .addColumn("received", integer, (received) => received.notNull())
      .addPrimaryKeyConstraint("tally_key", ["day", "kind", "campaign", "variant", "placement", "section", "lane"]),
  );
  await create(
    db.schema
      .createTable("consent")
      .addColumn("key", text, (key) => key.primaryKey().notNull())
      .addColumn("kind", text, (kind) => kind.notNull())
      .addColumn("person", text)
      .addColumn("subscription", text)
      .addColumn("text", text, (words) => words.notNull())
      .addColumn("amount", integer)
      .addColumn("currency", text)
      .addColumn("interval", text)
      .addColumn("locale", text)
      .addColumn("at", integer, (at) => at.notNull()),
  );
  await db.schema.createIndex("consent_subscription").on("consent").column("subscription").execute();
  await create(
    db.schema
      .createTable("agreement")
      .addColumn("key", text, (key) => key.primaryKey().notNull())
      .addColumn("subscription", text)
      .addColumn("customer", text)
      .addColumn("person", text)
      .addColumn("text", text, (words) => words.notNull())
      .addColumn("amount", integer, (amount) => amount.notNull())
      .addColumn("currency", text, (currency) => currency.notNull())
      .addColumn("interval", text)
      .addColumn("locale", text)
      .addColumn("campaign", text)
      .addColumn("variant", text)
      .addColumn("placement", text)
      .addColumn("at", integer, (at) => at.notNull()),
  );
  await db.schema.createIndex("agreement_at").on("agreement").column("at").execute();
  await db.schema.createIndex("agreement_subscription").on("agreement").column("subscription").execute();
  await db.schema.createIndex("agreement_person").on("agreement").column("person").execute();
  for (const [name, type] of [
    ["amount", integer],
    ["currency", text],
    ["interval", text],
    ["period_end", integer],
    ["started_at", integer],
  ] as const)
    await db.schema.alterTable("subscription").addColumn(name, type).execute();
  await db.schema
    .createIndex("subscription_started_at")
    .on("subscription")
    .columns(["interval", "started_at"])
    .execute();
  await db.schema
    .createIndex("subscription_period_end")
    .on("subscription")
    .columns(["interval", "period_end"])
    .execute();
}
