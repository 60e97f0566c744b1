import type { Campaign, Variant } from "./config-schema.ts";
import type * as all from "./late-rules.ts";
import type { CampaignRule, ReaderRule } from "./rules.ts";
import type { EarlySituation } from "./situation.ts";

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

/** The campaigns of one priority that nothing speaks against, or what does. */
export type Judgement =
  | { readonly show: true; readonly equals: readonly [Campaign, ...Campaign[]]; readonly refusals: readonly Refusal[] }
  | Extract<Decision, { show: false }>;

/**
 * Holds a situation against rules, campaign by campaign: the highest priority first, and among equals in the
 * publisher's own order.
 *
 * `reason` is the one that weighs most; `reasons` and `refusals` list everything that spoke against asking, for
 * the preview's explanation.
 */
export function judge<In extends EarlySituation>(
  situation: In,
  readerRules: readonly ReaderRule<RuleReason, In>[],
  campaignRules: readonly CampaignRule<RuleReason, In>[],
): Judgement {
  const reasons = readerRules
    .filter((rule) => holds(rule, situation) && rule.blocks(situation))
    .map(({ reason }) => reason);
  const campaigns = byPriority(situation);
  const refusals = campaigns.map((campaign) => ({
    campaign: campaign.id,
    reasons: campaignRules
      .filter((rule) => holds(rule, situation) && rule.blocks(situation, campaign))
      .map(({ reason }) => reason),
  }));
  const open = campaigns.filter((_, index) => refusals[index]?.reasons.length === 0);
  const [first, ...others] = open;
  if (reasons.length === 0 && first !== undefined)
    return {
      show: true,
      equals: [first, ...others.filter(({ priority }) => priority === first.priority)],
      refusals,
    };
  return { show: false, reason: reasons[0] ?? refusals[0]?.reasons[0] ?? "no-campaign", reasons, refusals };
}

/** Whether a rule is asked at all: some give way to a page that readers open in order to give. */
export function holds(rule: object, { always }: Pick<EarlySituation, "always">): boolean {
  return !("givesWay" in rule && always);
}

export function byPriority({ config }: Pick<EarlySituation, "config">): readonly Campaign[] {
  return [...config.appeals].sort((a, b) => b.priority - a.priority);
}
