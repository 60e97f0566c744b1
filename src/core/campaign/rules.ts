import { isProcessing, isResting, isSnoozed, isSupporter } from "../reader/reader-memory.ts";
import type { Campaign } from "./config-schema.ts";
import { isCapped } from "./is-capped.ts";
import { isTargeted, speaks } from "./targeting.ts";
import type { EarlySituation } from "./situation.ts";

/*
 * What speaks against asking, most telling first. The rules that nearly every config uses stand here, because a
 * decision before the appeal is visible needs no others; the rest stands in `late-rules.ts`.
 */

/** On a page that readers open in order to give (`always`), a rule marked so gives way. */
interface GivesWay {
  readonly givesWay?: true;
}

export interface ReaderRule<Reason extends string = string, In = EarlySituation> extends GivesWay {
  readonly reason: Reason;
  readonly blocks: (situation: In) => boolean;
}

export interface CampaignRule<Reason extends string = string, In = EarlySituation> extends GivesWay {
  readonly reason: Reason;
  readonly blocks: (situation: In, campaign: Campaign) => boolean;
}

/** What a reader has said or done: this also ends an appeal that stands on the page already. */
export type Remembered = Pick<EarlySituation, "memory" | "now">;

/** Against asking this reader at all. */
export const readerRules = [
  { reason: "supporter", givesWay: true, blocks: ({ memory, now }: Remembered) => isSupporter(memory, now) },
  { reason: "contribution-processing", blocks: ({ memory, now }: Remembered) => isProcessing(memory, now) },
  { reason: "snoozed", givesWay: true, blocks: ({ memory, now }: Remembered) => isSnoozed(memory, now) },
  { reason: "resting", givesWay: true, blocks: ({ memory, now }: Remembered) => isResting(memory, now) },
] as const satisfies readonly ReaderRule[];

export const declined = {
  reason: "declined",
  givesWay: true,
  blocks: ({ memory }: Remembered, { id }: Pick<Campaign, "id">) => memory.campaigns[id]?.declinedAt !== undefined,
} as const satisfies CampaignRule;

/** Against one campaign. */
export const campaignRules = [
  // An ask that can't lead to paying is none.
  { reason: "framed", blocks: ({ page }) => page.isCaged },
  { reason: "other-origin", blocks: ({ config, page }) => config.origins?.includes(page.origin) === false },
  { reason: "placement-not-available", blocks: ({ available }, { placement }) => !available.includes(placement) },
  {
    reason: "not-started",
    blocks: ({ now }, { schedule }) => schedule.from !== undefined && now < Date.parse(schedule.from),
  },
  {
    reason: "ended",
    blocks: ({ now }, { schedule }) => schedule.until !== undefined && now >= Date.parse(schedule.until),
  },
  declined,
  { reason: "other-page", blocks: ({ page }, { targeting }) => !isTargeted(page.path, targeting) },
  { reason: "other-language", blocks: ({ page }, { targeting }) => !speaks(page.language, targeting.languages) },
  { reason: "frequency-cap", givesWay: true, blocks: ({ memory, now }, campaign) => isCapped(memory, campaign, now) },
] as const satisfies readonly CampaignRule[];
