import type { Campaign } from "./config-schema.ts";
import { drawVariant } from "./draw-variant.ts";
import { judge, type Decision } from "./judge.ts";
import { campaignRules, readerRules } from "./late-rules.ts";
import { shareOf } from "./share-of.ts";
import type { Situation } from "./situation.ts";

/** Which appeal to show, or why none, by all the rules there are. */
export function decide(situation: Situation): Decision {
  const { memory, seed } = situation;
  const judgement = judge(situation, byPriority(situation), readerRules, campaignRules);
  return judgement.show ? { ...judgement, variant: drawVariant(memory, judgement.campaign, seed) } : judgement;
}

/** The highest priority first; among equals, in an order of the device's own. */
export function byPriority({ config, seed }: Pick<Situation, "config" | "seed">): readonly Campaign[] {
  return [...config.appeals].sort((a, b) => b.priority - a.priority || shareOf(seed, a.id) - shareOf(seed, b.id));
}
