import type { ReaderMemory } from "../reader/reader-memory.ts";
import type { Campaign } from "./config-schema.ts";
import type { Config } from "./config.ts";
import { decide } from "./decide.ts";
import { byPriority, holds, type Decision, type RuleReason } from "./judge.ts";
import { campaignRules, readerRules } from "./late-rules.ts";
import type { WholePage } from "./page.ts";
import { placements } from "./placement.ts";
import type { Situation } from "./situation.ts";

/** Whether one rule speaks against asking. */
export interface Verdict {
  readonly reason: RuleReason;
  readonly blocks: boolean;
}

export interface Explanation {
  /** Which appeal is shown, or why none. */
  readonly decision: Decision;
  /** Of the rules about this reader, whatever the campaign. */
  readonly reader: readonly Verdict[];
  /** Of every campaign, in the order in which they are tried. */
  readonly campaigns: readonly {
    readonly campaign: string;
    readonly placement: Campaign["placement"];
    readonly isShown: boolean;
    readonly verdicts: readonly Verdict[];
  }[];
}

export interface ExplainOptions extends Partial<Omit<Situation, "config" | "memory" | "page" | "now">> {}

/**
 * Every campaign with every rule's verdict, for one reader on one page: what a widget there would decide, and why.
 *
 * @param reader what the device remembers, as `parseReaderMemory` gives it
 * @param page see {@link aPlainPage} for one that says nothing of itself
 * @param now milliseconds since 1970
 */
export function explain(
  config: Pick<Config, "appeals" | "origins">,
  reader: ReaderMemory,
  page: WholePage,
  now: number,
  options: ExplainOptions = {},
): Explanation {
  const situation = plainSituation(config, reader, page, now, options);
  const decision = decide(situation);
  return {
    decision,
    reader: readerRules.map((rule) => ({
      reason: rule.reason,
      blocks: holds(rule, situation) && rule.blocks(situation),
    })),
    campaigns: byPriority(situation).map((campaign) => ({
      campaign: campaign.id,
      placement: campaign.placement,
      isShown: decision.show && decision.campaign.id === campaign.id,
      verdicts: campaignRules.map((rule) => ({
        reason: rule.reason,
        blocks: holds(rule, situation) && rule.blocks(situation, campaign),
      })),
    })),
  };
}

/** A device that keeps what it is told, on a page where every placement can stand. */
export function plainSituation(
  config: Pick<Config, "appeals" | "origins">,
  reader: ReaderMemory,
  page: WholePage,
  now: number,
  options: ExplainOptions = {},
): Situation {
  return {
    config,
    memory: reader,
    page,
    now,
    retention: "kept",
    askedThisVisit: false,
    objects: reader.objects ?? false,
    always: false,
    available: placements,
    seed: reader.seed ?? 0,
    ...options,
  };
}

/** An article that says nothing of itself, at this address. */
export function aPlainPage(path: string, change: Partial<WholePage> = {}): WholePage {
  return {
    origin: "",
    path,
    language: "en",
    isCaged: false,
    section: undefined,
    tags: [],
    country: undefined,
    device: "desktop",
    referrer: "",
    utm: {},
    isSensitive: false,
    isArticle: true,
    articlesRead: undefined,
    ...change,
  };
}
