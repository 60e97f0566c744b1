import type { CampaignDay } from "../../core/campaign/experiment/campaign-day.ts";

/** How campaigns were shown, day by day (UTC). What was written down of a day is never changed. */
export interface CampaignDayStore {
  /** Of what is there already nothing changes: of several replicas the first one decides. */
  write(days: readonly CampaignDay[]): Promise<void>;
  /** Of all campaigns, from a day on; by campaign, then day. */
  read(from: string): Promise<readonly CampaignDay[]>;
}
