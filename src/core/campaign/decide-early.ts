import type { Campaign, Variant } from "./config-schema.ts";
import { byPriority, judge, type Decision } from "./judge.ts";
import { campaignRules, readerRules } from "./rules.ts";
import type { EarlySituation } from "./situation.ts";

/**
 * What {@link decide} would say, from the early rules alone. Undefined where only the late ones can tell, there is
 * something to draw, or the endpoint has to be asked first: about a checkout left open, or whether a gift goes on.
 */
export function decideEarly(situation: EarlySituation): Decision | undefined {
  const { pending, supporter } = situation.memory;
  if (pending !== undefined || supporter !== undefined || situation.retention === "visit") return undefined;
  const judgement = judge(situation, readerRules, campaignRules);
  if (!judgement.show && judgement.reasons.length > 0) return judgement;
  const [deciding, equal] = judgement.show ? judgement.equals : byPriority(situation);
  if (deciding === undefined) return judgement.show ? undefined : judgement;
  const [variant, other] = deciding.variants.filter(({ weight }) => weight > 0);
  if (!hasEarlyRulesOnly(deciding) || variant === undefined) return undefined;
  if (!judgement.show) return judgement;
  const isDrawn = equal !== undefined || other !== undefined || asksMore(variant);
  return isDrawn ? undefined : { show: true, campaign: deciding, variant, refusals: judgement.refusals };
}

/** `readConfig` takes no campaign that says more than it knows, so that little is left to ask. */
function hasEarlyRulesOnly({ audience, placement }: Campaign): boolean {
  return audience === "everyone" && placement === "inline";
}

/** Whether the copy names something of the reader, or of the campaign: `{articleCount}`. */
function asksMore(variant: Variant): boolean {
  return /\{[a-oq-z]/.test(JSON.stringify(variant));
}
