import type { CampaignDay } from "../campaign/experiment/campaign-day.ts";
import { countsAll } from "../campaign/experiment/counting.ts";
import { usualQuestion } from "../campaign/experiment/experiment-question.ts";
import { leastKnowable, weeksUntilKnown, type Traffic } from "../campaign/experiment/weeks-until-known.ts";
import { whatAskingAdds, type AskingVerdict, type HoldbackDay } from "../campaign/experiment/what-asking-adds.ts";
import { FEWEST } from "../fewest.ts";
import { dayAfter } from "../utc-calendar.ts";

/** Gifts of one day, counted on the readers' own devices, of one campaign's two arms. */
export interface ArmsDay {
  readonly day: string;
  /** Of devices that the campaign may ask, and of those that it never asks. */
  readonly asked: number;
  readonly heldBack: number;
  /** Share of the readers who were never asked on that day. */
  readonly holdback: number;
}

/** Days that lie side by side, of which there are enough gifts in each arm to be told. */
export interface ArmsBlock extends Omit<ArmsDay, "day"> {
  readonly from: string;
  readonly until: string;
}

/** A campaign that holds readers back. */
export interface HeldBackCampaign {
  readonly campaign: string;
  /** As configured now. */
  readonly holdback: number;
  /** Whether it was written down, day by day; where it was not, it is taken to have been the same all along. */
  readonly isNoted: boolean;
  readonly blocks: readonly ArmsBlock[];
}

/** "What does asking add?" of one campaign. */
export interface AskingAnswer extends Pick<HeldBackCampaign, "campaign" | "holdback" | "isNoted"> {
  readonly asked: number;
  readonly heldBack: number;
  /** The first day and the last one; undefined where too little was given to tell anything of. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly verdict: AskingVerdict;
  /** Where it is too early: about so many more weeks, until it is known whether asking doubles what is given. */
  readonly weeks: number | undefined;
  /** Where that takes more than a year: how many times as much could be told within one; undefined where not even tenfold. */
  readonly least: number | undefined;
}

/** What is looked for: that those who may be asked give twice as often. */
const EFFECT = 1;
const DAY_MS = 86_400_000;
/** Readers stand for one gift: the sums depend on their shares alone. */
const PER_GIFT = 1000;

/**
 * The gifts of the days on which it is known how many readers were held back: those that are written down with the same
 * share as the day before and the day after. On a day on which it changed, or the campaign began or ended, some gifts came
 * before and some after; and a reader's day begins up to 14 hours before or 12 after the one that is written down.
 *
 * @param days of the same campaign
 */
export function heldBackOn(
  gifts: readonly Omit<ArmsDay, "holdback">[],
  days: readonly CampaignDay[],
): readonly ArmsDay[] {
  const byDay = new Map(days.map(({ day, holdback }) => [day, holdback]));
  return gifts.flatMap((each) => {
    const holdback = byDay.get(each.day);
    const isSteady = [-1, 1].every((days) => byDay.get(dayAfter(each.day, days)) === holdback);
    return holdback === undefined || !isSteady ? [] : [{ ...each, holdback }];
  });
}

/**
 * Days put together until each arm has ten gifts; what is left in the end is not told. Each block says of ten and more in
 * each arm, none says of a day of another, and that nothing is left out of one arm alone keeps the comparison fair: a
 * rare arm of which small counts were dropped would look poorer than it is.
 *
 * @param days in their order; those that are over
 */
export function blocksOf(days: readonly ArmsDay[]): readonly ArmsBlock[] {
  const blocks: ArmsBlock[] = [];
  let open: ArmsBlock | undefined;
  for (const { day, asked, heldBack, holdback } of days) {
    // Days of another holdback are another comparison.
    if (open !== undefined && open.holdback !== holdback) open = undefined;
    open = {
      from: open?.from ?? day,
      until: day,
      holdback,
      asked: asked + (open?.asked ?? 0),
      heldBack: heldBack + (open?.heldBack ?? 0),
    };
    if (open.asked < FEWEST || open.heldBack < FEWEST) continue;
    blocks.push(open);
    open = undefined;
  }
  return blocks;
}

export function answerAsking(campaigns: readonly HeldBackCampaign[]): readonly AskingAnswer[] {
  return campaigns.map(({ campaign, holdback, isNoted, blocks }) => {
    const days = blocks.map((each): HoldbackDay => ({ ...each, unknown: 0 }));
    const verdict = whatAskingAdds(days, usualQuestion.alpha);
    const asked = sum(blocks.map((each) => each.asked));
    const heldBack = sum(blocks.map((each) => each.heldBack));
    const [since, until] = [blocks[0]?.from, blocks.at(-1)?.until];
    const isEarly = verdict.kind === "too-early" && since !== undefined && until !== undefined;
    return {
      campaign,
      holdback,
      isNoted,
      asked,
      heldBack,
      since,
      until,
      verdict,
      ...(isEarly ? howLong(holdback, asked + heldBack, since, until) : { weeks: undefined, least: undefined }),
    };
  });
}

function howLong(holdback: number, gifts: number, since: string, until: string) {
  const weeksSoFar = ((Date.parse(until) - Date.parse(since)) / DAY_MS + 1) / 7;
  const arms = (readers: number) => [readers * (1 - holdback), readers * holdback] as const;
  const traffic: Traffic = {
    rate: 1 / PER_GIFT,
    weekly: arms((gifts / weeksSoFar) * PER_GIFT),
    soFar: arms(gifts * PER_GIFT),
  };
  const question = { alpha: usualQuestion.alpha, counting: countsAll, spread: 1 };
  const weeks = weeksUntilKnown({ ...question, effect: EFFECT }, traffic, usualQuestion.horizonWeeks);
  if (weeks !== undefined) return { weeks, least: undefined };
  const least = leastKnowable(question, traffic, usualQuestion.horizonWeeks);
  return { weeks, least: least === undefined ? undefined : 1 + least };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
