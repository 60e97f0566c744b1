import type { Campaign } from "../../core/campaign/config-schema.ts";
import type { Config } from "../../core/campaign/config.ts";

/** A campaign that runs at this moment. Whom it is meant for is not asked: who opens its link is meant. */
export function liveCampaign({ appeals }: Config, id: string | undefined, now: number): Campaign | undefined {
  const found = appeals.find((campaign) => campaign.id === id);
  if (found === undefined || found.status === "draft") return undefined;
  const { from, until } = found.schedule;
  const hasBegun = from === undefined || now >= Date.parse(from);
  return hasBegun && (until === undefined || now < Date.parse(until)) ? found : undefined;
}
