import type { Campaign, Variant } from "./config-schema.ts";
import { judge, type Decision } from "./judge.ts";
import { campaignRules, readerRules } from "./rules.ts";
import type { EarlySituation } from "./situation.ts";

/**
 * What {@link decide} would say, from the early rules alone. Undefined where only the late ones can tell, there is
 * something to draw, or the endpoint has to be asked first: about a checkout left open, or whether a gift goes on.
 */
export function decideEarly(situation: EarlySituation): Decision | undefined {
  const { pending, supporter } = situation.memory;
  if (pending !== undefined || supporter !== undefined || situation.retention === "visit") return undefined;
  const campaigns = [...situation.config.appeals].sort((a, b) => b.priority - a.priority);
  const judgement = judge(situation, campaigns, readerRules, campaignRules);
  if (!judgement.show && judgement.reasons.length > 0) return judgement;
  const [first, second] = judgement.show ? campaigns.slice(campaigns.indexOf(judgement.campaign)) : campaigns;
  if (first === undefined) return judgement.show ? undefined : judgement;
  const [variant, other] = first.variants.filter(({ weight }) => weight > 0);
  const isPlain = hasEarlyRulesOnly(first) && variant !== undefined && other === undefined && !asksMore(variant);
  if (!isPlain || first.priority === second?.priority) return undefined;
  return judgement.show ? { ...judgement, variant } : judgement;
}

/** `readConfig` takes no campaign that says more than it knows, so that little is left to ask. */
function hasEarlyRulesOnly({ audience, placement }: Campaign): boolean {
  return audience === "everyone" && placement === "inline";
}

/** Whether the copy names something of the reader, or of the campaign: `{articleCount}`. */
function asksMore(variant: Variant): boolean {
  return /\{[a-oq-z]/.test(JSON.stringify(variant));
}
