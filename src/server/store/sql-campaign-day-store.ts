import { sql, type Kysely } from "kysely";
import type { CampaignDay, Shares } from "../../core/campaign/experiment/campaign-day.ts";
import type { CampaignDayStore } from "./campaign-day-store.ts";
import type { Database } from "./database.ts";
import { prepared } from "./prepared.ts";
import { rowsOf, type SqlRunner, type Steps } from "./sql-runner.ts";

export function createSqlCampaignDayStore(db: Kysely<Database>, runner: SqlRunner): CampaignDayStore {
  const text = sql.val("");
  const number = sql.val(0);
  const insert = prepared(
    db,
    sql`insert into campaign_day (day, campaign, holdback, learns, written, shares)
      values (${text}, ${text}, ${number}, ${number}, ${text}, ${text}) on conflict (day, campaign) do nothing`,
  );
  const since = prepared(
    db,
    sql<Database["campaign_day"]>`select day, campaign, holdback, learns, written, shares from campaign_day
      where day >= ${text} order by campaign, day`,
  );

  return {
    async write(days) {
      // In one order, so that two replicas never wait for each other.
      const inOrder = [...days].sort((one, other) => (one.campaign < other.campaign ? -1 : 1));
      await runner.write(function* (): Steps<void> {
        for (const { day, campaign, holdback, learns, written, shares } of inOrder)
          yield insert(day, campaign, holdback, learns ? 1 : 0, JSON.stringify(written), JSON.stringify(shares));
      });
    },
    async read(from) {
      return (await runner.read(() => rowsOf(since(from)))).map(toDay);
    },
  };
}

function toDay({ day, campaign, holdback, learns, written, shares }: Database["campaign_day"]): CampaignDay {
  return { day, campaign, holdback, learns: learns === 1, written: sharesOf(written), shares: sharesOf(shares) };
}

/** As this store has written them. */
function sharesOf(json: string): Shares {
  return JSON.parse(json) as Shares;
}
