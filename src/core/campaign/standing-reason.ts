import type { Campaign } from "./config-schema.ts";
import { declined, readerRules, type Remembered } from "./rules.ts";

/**
 * Why an appeal that stands on the page has to go, now that the reader has said something elsewhere.
 *
 * @param always see `Situation.always`
 */
export function standingReason(remembered: Remembered, campaign: Pick<Campaign, "id">, always: boolean) {
  const rule = readerRules.find((each) => !("givesWay" in each && always) && each.blocks(remembered));
  return rule?.reason ?? (!always && declined.blocks(remembered, campaign) ? declined.reason : undefined);
}
