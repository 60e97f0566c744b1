import type { Campaign } from "./config-schema.ts";
import { declined, readerRules, type Remembered } from "./rules.ts";

/** Why an appeal that stands on the page has to go, now that the reader has said something elsewhere. */
export function standingReason(remembered: Remembered, campaign: Pick<Campaign, "id">) {
  const rule = readerRules.find(({ blocks }) => blocks(remembered));
  return rule?.reason ?? (declined.blocks(remembered, campaign) ? declined.reason : undefined);
}
