import type { Campaign } from "./config-schema.ts";
import { byPriority, judge, type Decision } from "./judge.ts";
import { campaignRules, readerRules } from "./rules.ts";
import type { EarlySituation } from "./situation.ts";

/**
 * What {@link decide} would say, from the early rules alone. Undefined where only the late ones can tell, there is
 * something to draw with a choice that was put off, or the endpoint has to be asked first: about a checkout left open,
 * or whether a gift goes on.
 */
export function decideEarly(situation: EarlySituation): Decision | undefined {
  const { later, pending, supporter } = situation.memory;
  if (pending !== undefined || supporter !== undefined || situation.retention === "visit") return undefined;
  const judgement = judge(situation, readerRules, campaignRules);
  if (!judgement.show && judgement.reasons.length > 0) return judgement;
  const [deciding, equal] = judgement.show ? judgement.equals : byPriority(situation);
  if (deciding === undefined) return judgement.show ? undefined : judgement;
  const [variant, other] = deciding.variants.filter(({ weight }) => weight > 0);
  if (!isPlain(deciding) || variant === undefined || later !== undefined) return undefined;
  if (!judgement.show) return judgement;
  return equal !== undefined || other !== undefined
    ? undefined
    : { show: true, campaign: deciding, variant, refusals: judgement.refusals };
}

/**
 * Whether the early rules are all that there is to it, and the words stand as they are: `readConfig` marks what it has
 * left out by a plus, and copy may name something of the reader, as `{articleCount}`.
 */
function isPlain(campaign: Campaign): boolean {
  const { audience, placement } = campaign;
  return audience === "everyone" && placement === "inline" && !/"\+":|\{[a-oq-z]/.test(JSON.stringify(campaign));
}
