import type { Config } from "../../core/campaign/config.ts";
import { blocksOf, heldBackOn, type HeldBackCampaign } from "../../core/desk/answer-asking.ts";
import type { Comparison, Counting, GiftsBegun, SectionSum, SeenDay, SeenSum } from "../../core/desk/appeal-figures.ts";
import { dayAfter, lastDayOf, monthAfter, monthOf, startOf } from "../../core/utc-calendar.ts";
import type { DeskFilter } from "../../core/desk/desk-filter.ts";
import { isCompared, learns, writtenShares } from "../../core/campaign/learning.ts";
import { areAlike, movesOf, type CampaignDay, type Shares } from "../../core/campaign/experiment/campaign-day.ts";
import type { ToldCell } from "../../core/tallies/tellable.ts";
import { toldOf, type SeenCell } from "../../core/tallies/told-of.ts";
import type { DeskFigures } from "../store/desk-figures.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import { campaignsToldOf } from "./campaigns-told-of.ts";
import { areCohortsCompared, firstCohort } from "./read-learning.ts";

/** Whole months, with the one under way: what is seen of an appeal is told by them. */
const MONTHS = 3;
/** Variants are compared for as long as a difference may take to be known, which is a year. */
const COMPARED_MONTHS = 13;
/** What a day's share of counted page views is read from at the least. */
const ENOUGH = 100;

export interface AppealsRead {
  readonly today: string;
  readonly counting: Counting;
  /** The first day that is told of; undefined where nothing was counted. */
  readonly since: string | undefined;
  /** The last one, where it was asked for; what is seen is told by whole months, so that a period grows to them. */
  readonly until?: string;
  readonly seen: readonly SeenSum[];
  /** What was seen since choices are counted as well: widgets of an earlier release do not. Undefined where they never were. */
  readonly chosen?: { readonly since: string; readonly seen: readonly SeenSum[] };
  readonly begun: readonly GiftsBegun[];
}

/** How appeals did, against the gifts that began through them while there was counting. @param today UTC */
export async function readAppeals(
  figures: DeskFigures,
  config: Config,
  today: string,
  filter: DeskFilter = {},
): Promise<AppealsRead> {
  const { counting, since, months, last } = await whatIsCounted(figures, config, today, MONTHS, filter);
  if (since === undefined || last === undefined) return { today, counting, since, seen: [], begun: [] };
  const isLookedAt = ({ campaign }: { readonly campaign?: string | undefined }) =>
    filter.campaign === undefined || campaign === filter.campaign;
  // Told among all, and then picked: what is too small to be told apart must not be found by picking.
  const told = toldOf(await figures.seen(months)).filter(isLookedAt);
  const chosenSince = await firstChosen(figures, months.from, since, last);
  const begun = await figures.giftsBegun({ from: startOf(since), until: startOf(dayAfter(last, 1)) });
  return {
    today,
    counting,
    since,
    ...(filter.until === undefined ? {} : { until: last }),
    seen: summed(told),
    ...(chosenSince === undefined
      ? {}
      : { chosen: { since: chosenSince, seen: summed(told.filter((cell) => isSince(cell, chosenSince))) } }),
    begun: begun.filter(isLookedAt),
  };
}

/**
 * The day from which on choices are counted all day; undefined where they are not.
 *
 * @param from the first day that was asked for @param since the first that is told of @param last the last
 */
async function firstChosen(
  figures: DeskFigures,
  from: string,
  since: string,
  last: string,
): Promise<string | undefined> {
  // Counted a month before already, it is counted all along.
  const lookedAt = since > from ? since : `${monthAfter(monthOf(from), -1)}-01`;
  const first = await figures.firstCounted("choice", lookedAt, last);
  if (first === undefined || first <= since) return first && since;
  // On that day some pages may have had the widget of before.
  return dayAfter(first, 1);
}

/** What is told by its month alone is since a day where all of the month is. */
function isSince({ day, month }: ToldCell, since: string): boolean {
  return (day ?? `${month}-01`) >= since;
}

export interface SectionsRead extends Pick<AppealsRead, "counting" | "since" | "until"> {
  readonly sections: readonly SectionSum[];
}

export async function readSections(
  figures: DeskFigures,
  config: Config,
  today: string,
  filter: DeskFilter = {},
): Promise<SectionsRead> {
  const { counting, since, months } = await whatIsCounted(figures, config, today, MONTHS, filter);
  const { campaign } = filter;
  return { counting, since, sections: since === undefined ? [] : await figures.seenBySection({ ...months, campaign }) };
}

export interface VariantsRead extends Pick<AppealsRead, "today" | "counting"> {
  /** Campaigns that learn, and those whose weights were changed: of these another card tells. */
  readonly learning: readonly string[];
  readonly changed: readonly string[];
  readonly comparisons: readonly Comparison[];
}

/**
 * The campaigns that have two variants or more, day by day, while readers came by the same shares all along: see
 * `areCohortsCompared` of the others. No days are picked: see the card.
 */
export async function readVariants(
  { figures, campaignDays }: Pick<LedgerStore, "figures" | "campaignDays">,
  config: Config,
  today: string,
  filter: Pick<DeskFilter, "campaign"> = {},
): Promise<VariantsRead> {
  const { counting, since, months } = await whatIsCounted(figures, config, today, COMPARED_MONTHS);
  const several = campaignsToldOf(config, filter).filter(({ variants }) => variants.length > 1);
  const days = several.length === 0 ? [] : await campaignDays.read(firstCohort(today));
  const learning = several.filter(learns).map(({ id }) => id);
  const changed = several
    .filter((campaign) => isCompared(campaign) && !learns(campaign) && areCohortsCompared(campaign, days, today))
    .map(({ id }) => id);
  const appeals = several.filter(({ id }) => !learning.includes(id) && !changed.includes(id));
  const campaigns = appeals.map(({ id }) => id);
  if (since === undefined || counting.last === undefined || campaigns.length === 0)
    return { today, counting, learning, changed, comparisons: [] };
  const only = { kinds: ["impression", "dismissal"], campaigns } as const;
  const cells = await figures.seen({ ...months, only });
  const begun = await figures.giftsBegun({ from: startOf(since), until: startOf(today), daysOf: campaigns });
  const comparisons = appeals.map((appeal): Comparison => {
    const { id, variants, frequencyCap } = appeal;
    const own = cells.filter(({ campaign }) => campaign === id);
    const noted = days.filter(({ campaign }) => campaign === id);
    // Where all but one variant was taken away, until then: the move is written down a day late.
    const [moved = "9999-12-31"] = movesOf(noted, writtenShares(appeal), today);
    const seen = byDay(own).filter(({ day }) => day < dayAfter(moved, -1));
    return {
      campaign: id,
      variants: variants.map((each) => ({ id: each.id, weight: each.weight })),
      frequencyCap: { impressions: frequencyCap.impressions, days: frequencyCap.days },
      sampling: leastSampled(own, counting.sample),
      weightsAreSteady: areSteady(noted, writtenShares(appeal), seen, today),
      seen,
      begun: begun.filter(({ campaign }) => campaign === id).map(({ campaign: _, placement: __, ...each }) => each),
    };
  });
  return { today, counting, learning, changed, comparisons };
}

export interface AskingRead extends Pick<AppealsRead, "counting"> {
  readonly campaigns: readonly HeldBackCampaign[];
}

/** Readers' clocks, and pages that lay open since yesterday: so many days later none is told of any more. */
const LATE_DAYS = 3;

/** The campaigns that hold readers back, with what both arms gave. */
export async function readAsking(
  { figures, campaignDays }: Pick<LedgerStore, "figures" | "campaignDays">,
  config: Config,
  today: string,
  filter: Pick<DeskFilter, "campaign"> = {},
): Promise<AskingRead> {
  const { counting, since, months } = await whatIsCounted(figures, config, today, COMPARED_MONTHS);
  const held = campaignsToldOf(config, filter).flatMap(({ id, holdback = 0 }) =>
    holdback > 0 && holdback < 1 ? [{ id, holdback }] : [],
  );
  if (since === undefined || held.length === 0) return { counting, campaigns: [] };
  const ids = held.map(({ id }) => id);
  const gifts = await figures.giftsOfArms(ids, months.from, dayAfter(today, -LATE_DAYS));
  const noted = await campaignDays.read(months.from);
  const campaigns = held.map(({ id, holdback }): HeldBackCampaign => {
    const own = gifts.filter(({ campaign }) => campaign === id);
    const days = noted.filter(({ campaign }) => campaign === id);
    const isNoted = days.length > 0;
    const blocks = blocksOf(isNoted ? heldBackOn(own, days) : own.map((each) => ({ ...each, holdback })));
    return { campaign: id, holdback, isNoted, blocks };
  });
  return { counting, campaigns };
}

/**
 * @param most months that are looked at where nothing else is asked for
 * @param filter its days grow to whole months
 */
async function whatIsCounted(
  figures: DeskFigures,
  { tallies }: Config,
  today: string,
  most: number,
  filter: Pick<DeskFilter, "from" | "until"> = {},
) {
  const counted = await figures.countedDays();
  const lastMonth = monthOf(filter.until ?? dayAfter(today, 1));
  const firstMonth =
    filter.from === undefined ? monthAfter(monthOf(filter.until ?? today), 1 - most) : monthOf(filter.from);
  const months = { from: `${firstMonth}-01`, until: lastDayOf(lastMonth) };
  // A reader's clock may be a day ahead.
  const last = [counted?.last ?? "", dayAfter(today, 1)].sort()[0];
  const counting: Counting = {
    sample: tallies?.sample ?? 0,
    first: counted?.first,
    last: counted === undefined ? undefined : last,
  };
  if (counted === undefined || counted.last < months.from || counted.first > months.until)
    return { counting, since: undefined, last: undefined, months };
  return {
    counting,
    // What was given before anything was counted is not to be held against it, nor what was given afterwards.
    since: [counted.first, months.from].sort()[1],
    last: [last ?? "", months.until].sort()[0],
    months,
  };
}

function summed(told: ReturnType<typeof toldOf>): readonly SeenSum[] {
  const sums = new Map<string, SeenSum>();
  for (const { kind, campaign, placement, count } of told) {
    const key = JSON.stringify([kind, campaign, placement]);
    sums.set(key, { kind, campaign, placement, count: count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()];
}

/** Of what is told by its day; what is told by its month alone is left out. */
function byDay(cells: readonly SeenCell[]): readonly SeenDay[] {
  const days = new Map<string, SeenDay>();
  for (const { day, variant, kind, count } of toldOf(cells)) {
    if (day === undefined || variant === undefined) continue;
    const key = `${day} ${variant}`;
    const { impressions, dismissals } = days.get(key) ?? { impressions: 0, dismissals: 0 };
    days.set(key, {
      day,
      variant,
      impressions: impressions + (kind === "impression" ? count : 0),
      dismissals: dismissals + (kind === "dismissal" ? count : 0),
    });
  }
  return [...days.values()];
}

/** Whether each day from the first one that was seen until today has these shares written down. */
function areSteady(days: readonly CampaignDay[], shares: Shares, seen: readonly SeenDay[], today: string): boolean {
  const [first] = seen.map(({ day }) => day).sort();
  if (first === undefined) return false;
  const steady = new Set(days.filter((each) => areAlike(each.shares, shares)).map(({ day }) => day));
  for (let day = first; day <= today; day = dayAfter(day, 1)) if (!steady.has(day)) return false;
  return true;
}

/** As configured now, and less where a day of what is too small to be told by section was. */
function leastSampled(cells: readonly SeenCell[], sample: number): number {
  const shares = cells.filter(({ rest }) => rest >= ENOUGH).map(({ rest, restReceived }) => restReceived / rest);
  return Math.min(sample === 0 ? 1 : sample, ...shares);
}
