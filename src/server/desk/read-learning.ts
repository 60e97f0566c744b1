import type { Config } from "../../core/campaign/config.ts";
import { areAlike, type CampaignDay } from "../../core/campaign/experiment/campaign-day.ts";
import { learns, writtenShares } from "../../core/campaign/learning.ts";
import { answerLearning, type LearningAnswer } from "../../core/desk/answer-learning.ts";
import type { DeskFilter } from "../../core/desk/desk-filter.ts";
import { dayAfter } from "../../core/utc-calendar.ts";
import { COHORT_DAYS } from "../../core/tallies/tally.ts";
import type { LedgerStore } from "../store/ledger-store.ts";

export interface LearningRead {
  /** The share of the page views that count as configured now; 0 where nothing is counted. */
  readonly sample: number;
  readonly campaigns: readonly LearningAnswer[];
}

/**
 * What campaigns that learn have learnt. Worked out here and not at the desk: of single days there are too few to be told.
 *
 * @param config as readers get it @param today UTC
 */
export async function readLearning(
  { figures, campaignDays }: Pick<LedgerStore, "figures" | "campaignDays">,
  config: Config,
  today: string,
  { campaign: asked }: Pick<DeskFilter, "campaign"> = {},
): Promise<LearningRead> {
  const sample = config.tallies?.sample ?? 0;
  const learning = config.appeals.filter(
    (campaign) => campaign.status !== "draft" && learns(campaign) && (asked === undefined || campaign.id === asked),
  );
  if (learning.length === 0) return { sample, campaigns: [] };
  const from = dayAfter(today, -COHORT_DAYS);
  const ids = learning.map(({ id }) => id);
  const days = await campaignDays.read(from);
  const counts = await figures.cohortsSeen(ids, from);
  return {
    sample,
    campaigns: learning.map((campaign) => {
      const own = <Row extends { readonly campaign: string }>(rows: readonly Row[]) =>
        rows.filter((row) => row.campaign === campaign.id);
      return answerLearning(campaign.id, writtenShares(campaign), own(days), own(counts), today);
    }),
  };
}

/** The first day of all on which readers came by shares that were learnt: from then on, days cannot be compared as they are. */
export function firstMove(days: readonly CampaignDay[], campaign: string): string | undefined {
  return days.find((day) => day.campaign === campaign && !areAlike(day.shares, day.written))?.day;
}
