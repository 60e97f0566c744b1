import type { ReaderMemory } from "../reader/reader-memory.ts";
import type { Campaign } from "./config-schema.ts";
import { interruptingPlacements } from "./placement.ts";
import * as early from "./rules.ts";

/** All that can speak against asking this reader at all: the rules that only an unusual device needs come last. */
export const readerRules = [
  ...early.readerRules,
  {
    reason: "asked-this-visit",
    givesWay: true,
    blocks: ({ retention, askedThisVisit }) => retention === "visit" && askedThisVisit,
  },
] as const satisfies readonly early.ReaderRule[];

/** The rules that only some configs and devices use, each by the early one that it weighs more than. */
export const lateCampaignRules = {
  "not-started": {
    reason: "memory-not-kept",
    blocks: ({ retention }, { placement }) => retention === "visit" && interruptingPlacements.includes(placement),
  },
  "other-page": {
    reason: "other-audience",
    blocks: ({ memory }, { audience }) => !isInAudience(memory, audience),
  },
} as const satisfies Record<string, early.CampaignRule>;

type EarlyReason = (typeof early.campaignRules)[number]["reason"];
type LateReason = (typeof lateCampaignRules)[keyof typeof lateCampaignRules]["reason"];

const byFollower: Readonly<Partial<Record<EarlyReason, early.CampaignRule<LateReason>>>> = lateCampaignRules;

/** All that can speak against one campaign. */
export const campaignRules: readonly early.CampaignRule<EarlyReason | LateReason>[] = early.campaignRules.flatMap(
  (rule) => [byFollower[rule.reason] ?? [], rule].flat(),
);

function isInAudience(memory: ReaderMemory, audience: Campaign["audience"]): boolean {
  if (audience === "everyone") return true;
  return (memory.supporter !== undefined) === (audience === "gave-before");
}
