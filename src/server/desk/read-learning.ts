import type { Config } from "../../core/campaign/config.ts";
import type { Campaign } from "../../core/campaign/config-schema.ts";
import { movesOf, type CampaignDay } from "../../core/campaign/experiment/campaign-day.ts";
import { isCompared, learns, servedShares, writtenShares } from "../../core/campaign/learning.ts";
import { answerLearning, type LearningAnswer } from "../../core/desk/answer-learning.ts";
import type { DeskFilter } from "../../core/desk/desk-filter.ts";
import { dayAfter } from "../../core/utc-calendar.ts";
import { COHORT_DAYS } from "../../core/tallies/tally.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import { campaignsToldOf } from "./campaigns-told-of.ts";

export interface LearningRead {
  /** The share of the page views that count as configured now; 0 where nothing is counted. */
  readonly sample: number;
  readonly campaigns: readonly LearningAnswer[];
}

/**
 * What is known of campaigns whose shares move, by learning or by the publisher's hand. Worked out here and not at the desk:
 * of single days there are too few to be told.
 *
 * @param today UTC
 */
export async function readLearning(
  { figures, campaignDays }: Pick<LedgerStore, "figures" | "campaignDays">,
  config: Config,
  today: string,
  filter: Pick<DeskFilter, "campaign"> = {},
): Promise<LearningRead> {
  const sample = config.tallies?.sample ?? 0;
  const compared = campaignsToldOf(config, filter).filter(isCompared);
  if (compared.length === 0) return { sample, campaigns: [] };
  const from = firstCohort(today);
  const days = await campaignDays.read(from);
  const moving = compared.filter((campaign) => areCohortsCompared(campaign, days, today));
  if (moving.length === 0) return { sample, campaigns: [] };
  const counts = await figures.cohortsSeen(
    moving.map(({ id }) => id),
    from,
  );
  return {
    sample,
    campaigns: moving.map((campaign) => {
      const own = <Row extends { readonly campaign: string }>(rows: readonly Row[]) =>
        rows.filter((row) => row.campaign === campaign.id);
      const newest = own(days).findLast(({ day }) => day <= today && day >= dayAfter(today, -1));
      return answerLearning(campaign, servedShares(campaign, newest), own(days), own(counts), today);
    }),
  };
}

/** The first day that anything is told of: for so long readers' devices tell of those who first saw a campaign on one day. */
export function firstCohort(today: string): string {
  return dayAfter(today, -COHORT_DAYS);
}

/**
 * Whether a campaign's variants are compared by who first saw it on one day, and not day by day as they are: see `movesOf`.
 *
 * @param days of all campaigns, since {@link firstCohort}
 */
export function areCohortsCompared(campaign: Campaign, days: readonly CampaignDay[], today: string): boolean {
  const own = days.filter((day) => day.campaign === campaign.id);
  return learns(campaign) || movesOf(own, writtenShares(campaign), today).length > 0;
}
