import type { Config } from "../../core/campaign/config.ts";
import type { Campaign } from "../../core/campaign/config-schema.ts";
import type { CampaignDay, Shares } from "../../core/campaign/experiment/campaign-day.ts";
import { cohortsOf, type CohortCount } from "../../core/campaign/experiment/cohort.ts";
import { isSpread } from "../../core/campaign/experiment/is-spread.ts";
import { learnShares, type Worth } from "../../core/campaign/experiment/learn-shares.ts";
import {
  currenciesOf,
  dismissalPriceOf,
  learningCurrency,
  learns,
  writtenShares,
} from "../../core/campaign/learning.ts";
import type { GiftsBegun } from "../../core/desk/appeal-figures.ts";
import { dayAfter, dayOfTime, startOf } from "../../core/utc-calendar.ts";
import { COHORT_DAYS } from "../../core/tallies/tally.ts";
import type { LedgerStore } from "../store/ledger-store.ts";

export interface NoteCampaignDaysOptions {
  readonly store: Pick<LedgerStore, "campaignDays" | "figures">;
  /** As the publisher wrote it. */
  readonly config: () => Config;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random?: () => number;
}

/**
 * Writes down how each campaign is shown on this day, and works out by which shares the variants of those that learn come.
 * Once for a day: whoever of several replicas comes first, since what is there stays.
 */
export function noteCampaignDays({
  store,
  config,
  now,
  random = Math.random,
}: NoteCampaignDaysOptions): () => Promise<void> {
  return async () => {
    const today = dayOfTime(now());
    const written = config();
    const isCounting = (written.tallies?.sample ?? 0) > 0;
    const live = written.appeals.filter(({ status, schedule }) => status !== "draft" && runsOn(schedule, today));
    const from = dayAfter(today, -COHORT_DAYS);
    const noted = await store.campaignDays.read(from);
    const isNoted = ({ id }: Campaign) => noted.some(({ day, campaign }) => day === today && campaign === id);
    const days = live
      .filter((campaign) => !isNoted(campaign))
      .map((campaign): CampaignDay => {
        const shares = writtenShares(campaign);
        const { id, holdback = 0 } = campaign;
        return { day: today, campaign: id, holdback, learns: isCounting && learns(campaign), written: shares, shares };
      });
    const learning = live.filter(({ id }) => days.some(({ campaign, learns: does }) => does && campaign === id));
    const learnt = learning.length === 0 ? new Map<string, Shares>() : await learn(learning);
    await store.campaignDays.write(days.map((day) => ({ ...day, shares: learnt.get(day.campaign) ?? day.shares })));

    async function learn(campaigns: readonly Campaign[]): Promise<ReadonlyMap<string, Shares>> {
      const ids = campaigns.map(({ id }) => id);
      const counts = await store.figures.cohortsSeen(ids, from);
      const [start, end] = [startOf(from), startOf(today)];
      const begun = await store.figures.giftsBegun({ from: start, until: end, daysOf: ids });
      const shares = new Map<string, Shares>();
      for (const campaign of campaigns) {
        const own = <Row extends { readonly campaign: string }>(rows: readonly Row[]) =>
          rows.filter((row) => row.campaign === campaign.id);
        const next = sharesOf(campaign, [...own(noted), ...own(days)], own(counts), own(begun));
        if (next !== undefined) shares.set(campaign.id, next);
      }
      return shares;
    }

    function sharesOf(
      campaign: Campaign,
      campaignDays: readonly CampaignDay[],
      counts: readonly CohortCount[],
      begun: readonly GiftsBegun[],
    ): Shares | undefined {
      const shown = writtenShares(campaign);
      const variants = Object.keys(shown);
      const question = {
        variants,
        dismissalPrice: dismissalPriceOf(campaign, written),
        worthOf: worthOf(campaign, written, begun),
      };
      return learnShares(cohortsOf(campaignDays, counts, shown), question, random);
    }
  };
}

/** Whether it asks on some part of that day. */
function runsOn({ from, until }: Campaign["schedule"], day: string): boolean {
  return (
    (from === undefined || Date.parse(from) < Date.parse(dayAfter(day, 1))) &&
    (until === undefined || Date.parse(until) > Date.parse(day))
  );
}

/** From fewer equal gifts nobody knows what those of one variant are worth: see `isSpread`. One large gift is one. */
const ENOUGH = 10;

/** What the gifts of each variant were worth, by the ledger; of one that has few, what all were; of few, what is suggested. */
function worthOf(
  campaign: Campaign,
  { amounts, currency }: Config,
  begun: readonly GiftsBegun[],
): (variant: string) => Worth {
  const own = begun.filter((each) => each.currency === learningCurrency(campaign, currency));
  // Currencies are never added: where variants ask in several, each gift is one.
  const isOne = currenciesOf(campaign.variants, currency).length === 1;
  const usual = amounts[learningCurrency(campaign, currency)]?.once.suggestions[0] ?? 1;
  const all = meanOf(own) ?? { mean: usual, square: usual ** 2 };
  return (variant) => (isOne ? meanOf(own.filter((each) => each.variant === variant)) : undefined) ?? all;
}

/** Undefined where too few gifts carry it. */
function meanOf(begun: readonly GiftsBegun[]): Worth | undefined {
  const sum = (pick: (each: GiftsBegun) => number) => begun.reduce((total, each) => total + pick(each), 0);
  const [gifts, value, valueSquares] = [
    sum((each) => each.gifts),
    sum((each) => each.amount),
    sum((each) => each.squares),
  ];
  return isSpread({ value, valueSquares }, ENOUGH) ? { mean: value / gifts, square: valueSquares / gifts } : undefined;
}
