import { dayAfter } from "../../utc-calendar.ts";
import { areAlike, areOfTheSame, type CampaignDay, type Shares } from "./campaign-day.ts";

/** What came of the readers who first saw a campaign on one day, in one variant: told by their devices, of nobody in particular. */
export interface CohortCount {
  /** UTC, `2026-11-30`. */
  readonly day: string;
  readonly variant: string;
  /** How many they are, as far as they were told of. */
  readonly shown: number;
  /** How often they closed it, and how many of them gave, in whatever way, that day or later. */
  readonly dismissals: number;
  readonly gifts: number;
}

/** All of one day: drawn into the variants by the same shares. */
export interface Cohort {
  readonly day: string;
  readonly shares: Shares;
  readonly counts: readonly CohortCount[];
}

/**
 * The cohorts that can be compared, the oldest first. Readers keep the variant that they saw first, so that once shares
 * have moved, the readers of a day are others in one variant than in another: more of them new. Those who came on one day
 * are alike in all, whenever they give.
 *
 * Left out are days on which the publisher changed something, as far as that is known on the next one, and all before the
 * variants became those that there are now: who had one that is gone was drawn again.
 *
 * @param days of one campaign, in their order
 * @param variants those that are shown now
 */
export function cohortsOf(
  days: readonly CampaignDay[],
  counts: readonly CohortCount[],
  variants: Shares,
): readonly Cohort[] {
  const begins = days.findLastIndex(({ written }) => !areOfTheSame(written, variants)) + 1;
  const byDay = new Map<string, CohortCount[]>();
  for (const count of counts) {
    const own = byDay.get(count.day) ?? [];
    own.push(count);
    byDay.set(count.day, own);
  }
  return days.slice(begins).flatMap(({ day, learns, written, shares }, at, all) => {
    const next = all[at + 1];
    const isWhole = next?.day === dayAfter(day, 1) && next.learns === learns && areAlike(next.written, written);
    return isWhole ? [{ day, shares, counts: byDay.get(day) ?? [] }] : [];
  });
}

/** What one variant has of a cohort. */
export function countOf({ counts }: Cohort, variant: string, what: "shown" | "dismissals" | "gifts"): number {
  return counts.reduce((sum, count) => (count.variant === variant ? sum + count[what] : sum), 0);
}

/** Over all cohorts and variants, where none is named. */
export function allOf(cohorts: readonly Cohort[], what: "shown" | "dismissals" | "gifts", variant?: string): number {
  const of = (cohort: Cohort) =>
    variant === undefined
      ? Object.keys(cohort.shares).reduce((sum, id) => sum + countOf(cohort, id, what), 0)
      : countOf(cohort, variant, what);
  return cohorts.reduce((sum, cohort) => sum + of(cohort), 0);
}
