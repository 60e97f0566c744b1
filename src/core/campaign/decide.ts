import type { Campaign, Variant } from "./config-schema.ts";
import type { Config } from "./config.ts";
import { interruptingPlacements, type Placement } from "./placement.ts";
import { isProcessing, isSnoozed, isSupporter, type ReaderMemory } from "../reader/reader-memory.ts";

/** All that a decision depends on: nothing is read from the clock, the page or chance. */
export interface Situation {
  readonly config: Pick<Config, "appeals">;
  readonly memory: ReaderMemory;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly page: { readonly path: string; readonly language: string };
  /** `kept`: what is written will be there next time. `visit`: memory, until the page or the tab closes. */
  readonly retention: "kept" | "visit";
  /** Something was already asked since this visit began. Only counted where memory is `visit`. */
  readonly askedThisVisit: boolean;
  /** The placements that this build can show. */
  readonly available: readonly Placement[];
  /** From 0 up to 1, for the draw between variants. */
  readonly chance: number;
}

interface ReaderRule {
  readonly reason: string;
  readonly blocks: (situation: Situation) => boolean;
}

interface CampaignRule {
  readonly reason: string;
  readonly blocks: (situation: Situation, campaign: Campaign) => boolean;
}

/** What speaks against asking this reader at all, most telling first. */
const readerRules = [
  { reason: "supporter", blocks: ({ memory, now }) => isSupporter(memory, now) },
  { reason: "contribution-processing", blocks: ({ memory, now }) => isProcessing(memory, now) },
  { reason: "snoozed", blocks: ({ memory, now }) => isSnoozed(memory, now) },
  { reason: "asked-this-visit", blocks: ({ retention, askedThisVisit }) => retention === "visit" && askedThisVisit },
] as const satisfies readonly ReaderRule[];

/** What speaks against one campaign. */
const campaignRules = [
  { reason: "placement-not-available", blocks: ({ available }, { placement }) => !available.includes(placement) },
  {
    reason: "memory-not-kept",
    blocks: ({ retention }, { placement }) => retention === "visit" && interruptingPlacements.includes(placement),
  },
  {
    reason: "not-started",
    blocks: ({ now }, { schedule }) => schedule.from !== undefined && now < Date.parse(schedule.from),
  },
  {
    reason: "ended",
    blocks: ({ now }, { schedule }) => schedule.until !== undefined && now >= Date.parse(schedule.until),
  },
  { reason: "declined", blocks: ({ memory }, { id }) => memory.campaigns[id]?.declinedAt !== undefined },
  { reason: "other-audience", blocks: ({ memory }, { audience }) => !inAudience(memory, audience) },
  { reason: "other-page", blocks: ({ page }, { targeting }) => !onPath(page.path, targeting) },
  { reason: "other-language", blocks: ({ page }, { targeting }) => !speaks(page.language, targeting.languages) },
  { reason: "frequency-cap", blocks: ({ memory, now }, campaign) => isCapped(memory, campaign, now) },
] as const satisfies readonly CampaignRule[];

export type SuppressedReason =
  (typeof readerRules)[number]["reason"] | (typeof campaignRules)[number]["reason"] | "no-campaign";

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
 * Which appeal to show, or why none.
 *
 * `reason` is the one that weighs most; `reasons` and `refusals` list everything that spoke against
 * asking, for the preview's explanation.
 */
export function decide(situation: Situation): Decision {
  const reasons: SuppressedReason[] = readerRules.filter((rule) => rule.blocks(situation)).map((rule) => rule.reason);
  const byPriority = [...situation.config.appeals].sort((a, b) => b.priority - a.priority);
  const refusals = byPriority.map((campaign) => ({
    campaign: campaign.id,
    reasons: campaignRules.filter((rule) => rule.blocks(situation, campaign)).map((rule) => rule.reason),
  }));
  const campaign = byPriority.find((_, index) => refusals[index]?.reasons.length === 0);
  const reason = reasons[0] ?? (campaign === undefined ? (refusals[0]?.reasons[0] ?? "no-campaign") : undefined);
  if (reason !== undefined || campaign === undefined)
    return { show: false, reason: reason ?? "no-campaign", reasons, refusals };
  return { show: true, campaign, variant: drawVariant(situation.memory, campaign, situation.chance), refusals };
}

/** The variant this reader saw before, or one by weight. */
export function drawVariant(memory: ReaderMemory, campaign: Campaign, chance: number): Variant {
  const seen = campaign.variants.find(({ id, weight }) => weight > 0 && id === memory.campaigns[campaign.id]?.variant);
  if (seen !== undefined) return seen;
  let rest = chance * campaign.variants.reduce((sum, { weight }) => sum + weight, 0);
  const drawn =
    campaign.variants.find(({ weight }) => (rest -= weight) < 0) ??
    campaign.variants.findLast(({ weight }) => weight > 0);
  if (drawn === undefined) throw new RangeError(`campaign ${campaign.id} has no variant`);
  return drawn;
}

function inAudience(memory: ReaderMemory, audience: Campaign["audience"]): boolean {
  if (audience === "everyone") return true;
  return (memory.supporter !== undefined) === (audience === "gave-before");
}

function onPath(path: string, { paths, exceptPaths }: Campaign["targeting"]): boolean {
  const matches = (pattern: string) => new RegExp(`^${pattern.split("*").map(escape).join(".*")}`).test(path);
  return (paths.length === 0 || paths.some(matches)) && !exceptPaths.some(matches);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function speaks(language: string, languages: readonly string[]): boolean {
  const own = language.toLowerCase();
  return (
    languages.length === 0 ||
    languages.some((each) => own === each.toLowerCase() || own.startsWith(`${each.toLowerCase()}-`))
  );
}

function isCapped(memory: ReaderMemory, { id, frequencyCap }: Campaign, now: number): boolean {
  const since = now - frequencyCap.days * 86_400_000;
  return (memory.campaigns[id]?.impressions ?? []).filter((at) => at > since).length >= frequencyCap.impressions;
}
