import type { Campaign } from "../campaign/config-schema.ts";
import { areAlike, movesOf, type CampaignDay, type Shares } from "../campaign/experiment/campaign-day.ts";
import { allOf, cohortsOf, type CohortCount } from "../campaign/experiment/cohort.ts";
import { judgeCohorts } from "../campaign/experiment/judge-cohorts.ts";
import { learns } from "../campaign/learning.ts";
import { GIFTS_EACH } from "../campaign/experiment/learn-shares.ts";
import type { Bounds } from "../campaign/experiment/bounds.ts";
import type { Verdict } from "../campaign/experiment/verdict.ts";
import { FEWEST } from "../fewest.ts";
import { dayAfter } from "../utc-calendar.ts";

/** What is known of a campaign whose shares move. */
export interface LearningAnswer {
  readonly campaign: string;
  /**
   * - `unattended`: nobody works out shares here, or has since yesterday; the publisher's weights stay
   * - `gathering`: too little is known; the publisher's weights stay until so many gifts are told of
   * - `moving`: the shares follow what the variants bring
   * - `changed`: it does not learn, or does no longer, and its weights were others before
   */
  readonly state: "unattended" | "gathering" | "moving" | "changed";
  /**
   * The first day on which readers came by shares that were learnt, without a day since on which they did not; of `changed`
   * the last one on which they came by others than before.
   */
  readonly movesSince: string | undefined;
  /** How many gifts there have to be at least, until shares move. */
  readonly needed: number;
  /** The first day of those that are compared, and how many these are. */
  readonly since: string | undefined;
  readonly days: number;
  readonly verdict: Verdict;
  /** Of two variants: how many times as often readers of the second give; undefined where too little is told. */
  readonly ratio: (Bounds & { readonly variant: string }) | undefined;
  readonly variants: readonly LearningVariant[];
}

export interface LearningVariant {
  readonly id: string;
  /** By which new readers come by it today. */
  readonly share: number;
  /** Readers who saw it first in those days, and how many of them gave since; undefined where they are too few to be told. */
  readonly shown: number | undefined;
  readonly gifts: number | undefined;
}

/**
 * @param served the shares that readers get now
 * @param today UTC, `2026-11-30`
 */
export function answerLearning(
  campaign: Pick<Campaign, "id" | "learn" | "variants">,
  served: Shares,
  days: readonly CampaignDay[],
  counts: readonly CohortCount[],
  today: string,
): LearningAnswer {
  const cohorts = cohortsOf(days, counts, served);
  const ids = Object.keys(served);
  const told = (what: "shown" | "gifts", id: string) => {
    const count = allOf(cohorts, what, id);
    return count < FEWEST ? undefined : count;
  };
  const variants = ids.map((id) => ({
    id,
    share: served[id] ?? 0,
    shown: told("shown", id),
    gifts: told("gifts", id),
  }));
  const { verdict, pairs } = judgeCohorts(cohorts, ids);
  const [pair, ...others] = pairs;
  const isTold = pair !== undefined && others.length === 0 && variants.every(({ gifts }) => gifts !== undefined);
  const isLearning = learns(campaign);
  const movesSince = isLearning ? sinceWhen(days) : movesOf(days, served, today).at(-1);
  return {
    campaign: campaign.id,
    state: isLearning ? stateOf(days, movesSince, today) : "changed",
    movesSince,
    needed: GIFTS_EACH * ids.length,
    since: cohorts[0]?.day,
    days: cohorts.length,
    verdict,
    ratio: isTold ? { ...pair.ratio, variant: pair.variant } : undefined,
    variants,
  };
}

function stateOf(days: readonly CampaignDay[], movesSince: string | undefined, today: string) {
  const newest = days.at(-1);
  if (newest === undefined || newest.day < dayAfter(today, -1)) return "unattended";
  return movesSince === undefined ? "gathering" : "moving";
}

function sinceWhen(days: readonly CampaignDay[]): string | undefined {
  const last = days.findLastIndex(({ shares, written }) => areAlike(shares, written));
  return days[last + 1]?.day;
}
