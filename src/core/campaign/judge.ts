import type { Campaign, Variant } from "./config-schema.ts";
import { drawVariant } from "./draw-variant.ts";
import type * as all from "./late-rules.ts";
import type { CampaignRule, ReaderRule } from "./rules.ts";
import type { Situation } from "./situation.ts";

/** Why an appeal is suppressed: a rule's reason, or that there is no campaign at all. */
export type RuleReason = (typeof all.readerRules)[number]["reason"] | (typeof all.campaignRules)[number]["reason"];
export type SuppressedReason = RuleReason | "no-campaign";

export interface Refusal {
  readonly campaign: string;
  readonly reasons: readonly SuppressedReason[];
}

export type Decision =
  | {
      readonly show: true;
      readonly campaign: Campaign;
      readonly variant: Variant;
      readonly refusals: readonly Refusal[];
    }
  | {
      readonly show: false;
      readonly reason: SuppressedReason;
      readonly reasons: readonly SuppressedReason[];
      readonly refusals: readonly Refusal[];
    };

/**
 * Holds a situation against rules.
 *
 * `reason` is the one that weighs most; `reasons` and `refusals` list everything that spoke against asking, for
 * the preview's explanation.
 */
export function judge(
  situation: Situation,
  readerRules: readonly ReaderRule<RuleReason>[],
  campaignRules: readonly CampaignRule<RuleReason>[],
): Decision {
  const holds = ({ givesWay }: { readonly givesWay?: true }) => !(givesWay && situation.always);
  const reasons = readerRules.filter((rule) => holds(rule) && rule.blocks(situation)).map(({ reason }) => reason);
  const campaigns = byPriority(situation);
  const refusals = campaigns.map((campaign) => ({
    campaign: campaign.id,
    reasons: campaignRules
      .filter((rule) => holds(rule) && rule.blocks(situation, campaign))
      .map(({ reason }) => reason),
  }));
  const campaign = campaigns.find((_, index) => refusals[index]?.reasons.length === 0);
  if (reasons.length === 0 && campaign !== undefined)
    return { show: true, campaign, variant: drawVariant(situation.memory, campaign, situation.chance), refusals };
  return { show: false, reason: reasons[0] ?? refusals[0]?.reasons[0] ?? "no-campaign", reasons, refusals };
}

/** The highest priority first; among equals, the publisher's own order. */
export function byPriority({ config }: Pick<Situation, "config">): readonly Campaign[] {
  return [...config.appeals].sort((a, b) => b.priority - a.priority);
}
