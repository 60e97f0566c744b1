import type { Campaign } from "./config-schema.ts";
import { drawVariant } from "./draw-variant.ts";
import { judge, type Decision } from "./judge.ts";
import { campaignRules, readerRules } from "./late-rules.ts";
import { shareOf } from "./share-of.ts";
import type { Situation } from "./situation.ts";

/** Which appeal to show, or why none, by all the rules there are; among equals, the device's own seed decides. */
export function decide(situation: Situation): Decision {
  const { memory, seed } = situation;
  const judgement = judge(situation, readerRules, campaignRules);
  if (!judgement.show) return judgement;
  const { equals, refusals } = judgement;
  const share = ({ id }: Campaign) => shareOf(seed, id);
  const campaign = equals.reduce((one, other) => (share(other) < share(one) ? other : one));
  return { show: true, campaign, variant: drawVariant(memory, campaign, seed), refusals };
}
