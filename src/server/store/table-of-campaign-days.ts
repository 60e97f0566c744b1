import type { CreateTableBuilder, Kysely } from "kysely";

type Create = <Name extends string, Column extends string>(table: CreateTableBuilder<Name, Column>) => Promise<void>;

/** How each campaign was shown, day by day: whom it left out, and by which shares its variants came. */
export async function createTableOfCampaignDays(db: Kysely<unknown>, create: Create): Promise<void> {
  await create(
    db.schema
      .createTable("campaign_day")
      .addColumn("day", "text", (day) => day.notNull())
      .addColumn("campaign", "text", (campaign) => campaign.notNull())
      .addColumn("holdback", "double precision", (holdback) => holdback.notNull())
      .addColumn("learns", "smallint", (learns) => learns.notNull())
      .addColumn("written", "text", (written) => written.notNull())
      .addColumn("shares", "text", (shares) => shares.notNull())
      .addPrimaryKeyConstraint("campaign_day_key", ["day", "campaign"]),
  );
}
