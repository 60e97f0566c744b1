import type { Campaign } from "./config-schema.ts";
import { byPriority, judge, type Decision } from "./judge.ts";
import { campaignRules, readerRules } from "./rules.ts";
import type { Situation } from "./situation.ts";

/**
 * What {@link decide} would say, from the early rules alone. Undefined where only the late ones can tell, or the
 * endpoint has to be asked first: about a checkout left open, or whether a gift goes on.
 */
export function decideEarly(situation: Situation): Decision | undefined {
  const { pending, supporter } = situation.memory;
  if (pending !== undefined || supporter !== undefined || situation.retention === "visit") return undefined;
  const decision = judge(situation, readerRules, campaignRules);
  if (!decision.show && decision.reasons.length > 0) return decision;
  const deciding = decision.show ? decision.campaign : byPriority(situation)[0];
  return deciding === undefined || hasEarlyRulesOnly(deciding) ? decision : undefined;
}

function hasEarlyRulesOnly({ audience }: Campaign): boolean {
  return audience === "everyone";
}
