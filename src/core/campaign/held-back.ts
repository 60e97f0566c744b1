import type { Campaign, Variant } from "./config-schema.ts";
import { decide } from "./decide.ts";
import type { Decision } from "./judge.ts";
import type { Situation } from "./situation.ts";

/** What this reader would have seen here, were they not among those who are never asked; nothing where they see it. */
export function heldBack(
  situation: Situation,
  decision: Decision,
): { readonly campaign: Campaign; readonly variant: Variant } | undefined {
  const { config } = situation;
  if (!config.appeals.some(({ holdback = 0 }) => holdback > 0)) return undefined;
  const appeals = config.appeals.map((campaign) => ({ ...campaign, holdback: 0 }));
  const otherwise = decide({ ...situation, config: { ...config, appeals } });
  if (!otherwise.show || (decision.show && decision.campaign.id === otherwise.campaign.id)) return undefined;
  return { campaign: otherwise.campaign, variant: otherwise.variant };
}
