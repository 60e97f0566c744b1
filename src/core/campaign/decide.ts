import { judge, type Decision } from "./judge.ts";
import { campaignRules, readerRules } from "./late-rules.ts";
import type { Situation } from "./situation.ts";

/** Which appeal to show, or why none, by all the rules there are. */
export function decide(situation: Situation): Decision {
  return judge(situation, readerRules, campaignRules);
}
