import type { GiftsBegun, SeenSum } from "./appeal-figures.ts";
import type { TallyKind } from "../tallies/tally.ts";
import { FEWEST } from "../fewest.ts";

/** What one currency brought. Minor units. */
export interface Brought {
  readonly currency: string;
  readonly amount: number;
  /** For a thousand impressions. */
  readonly perThousand: number | undefined;
}

/** How one appeal did in one place. What is undefined is less than ten, or has nothing to be held against. */
export interface AppealAnswer {
  /** Undefined stands for all that is too small to be told apart. */
  readonly campaign: string | undefined;
  readonly placement: string | undefined;
  readonly impressions: number | undefined;
  readonly dismissals: number | undefined;
  readonly snoozes: number | undefined;
  /** Since they are counted. */
  readonly choices: number | undefined;
  readonly continues: number | undefined;
  /** That began. */
  readonly gifts: number | undefined;
  readonly giftsPerThousand: number | undefined;
  /** The currency of the most gifts first; none where fewer than ten gifts are behind it. */
  readonly brought: readonly Brought[];
  readonly perGift: { readonly [Kind in "impressions" | "dismissals" | "snoozes"]: number | undefined };
  /** Of the impressions since choices are counted, those on which the reader chose. */
  readonly chose: number | undefined;
  /** Of those, the ones that led on towards Stripe. */
  readonly choseAndWentOn: number | undefined;
  /** Of the impressions, those that led on towards Stripe. */
  readonly wentOn: number | undefined;
  /** Of those, the gifts that began; above 1 where gifts came by ways that are not counted. */
  readonly paid: number | undefined;
}

export interface AppealsAnswer {
  /** The most gifts per impression first; those of which it is not told last. */
  readonly appeals: readonly AppealAnswer[];
  readonly all: AppealAnswer;
}

/**
 * A count may lack up to nine of each kind in each month: see `tellable`. Of a smaller one, what it is a share of, or has
 * a share in, would be off by more than a quarter in three months.
 */
const ENOUGH_FOR_SHARES = 100;

/**
 * What was counted of each appeal held against the gifts that began through it.
 *
 * @param sinceChosen of what was seen, that from the days on which choices are counted as well
 */
export function answerAppeals(
  seen: readonly SeenSum[],
  begun: readonly GiftsBegun[],
  sinceChosen: readonly SeenSum[] = [],
): AppealsAnswer {
  const onlyPlacement = onlyPlacements(seen);
  const placed = (each: SeenSum): SeenSum => ({
    ...each,
    placement: each.placement ?? (each.campaign === undefined ? undefined : onlyPlacement.get(each.campaign)),
  });
  const [named, chosen] = [seen.map(placed), sinceChosen.map(placed)];
  // What names no appeal was given on a page of its own, or by a way on which nothing is counted.
  const asked = begun.filter(({ campaign }) => campaign !== "");
  const keyOf = ({ campaign, placement }: Pick<SeenSum, "campaign" | "placement">) =>
    JSON.stringify([campaign, placement]);
  const places = new Map([...named, ...asked].map((each) => [keyOf(each), each]));
  const appeals = [...places].map(([key, { campaign, placement }]) =>
    held(
      campaign,
      placement,
      named.filter((each) => keyOf(each) === key),
      asked.filter((each) => keyOf(each) === key),
      chosen.filter((each) => keyOf(each) === key),
    ),
  );
  return {
    appeals: appeals.sort(
      (one, other) =>
        (other.giftsPerThousand ?? -1) - (one.giftsPerThousand ?? -1) ||
        (other.impressions ?? 0) - (one.impressions ?? 0),
    ),
    all: held(undefined, undefined, named, asked, chosen),
  };
}

/** Of campaigns that were seen in one placement alone: what is too small to be told by it can have been nowhere else. */
function onlyPlacements(seen: readonly SeenSum[]): ReadonlyMap<string, string> {
  const placements = new Map<string, Set<string>>();
  for (const { campaign, placement } of seen) {
    if (campaign === undefined || placement === undefined) continue;
    placements.set(campaign, (placements.get(campaign) ?? new Set()).add(placement));
  }
  return new Map(
    [...placements].flatMap(([campaign, all]) =>
      all.size === 1 ? [...all].map((one) => [campaign, one] as const) : [],
    ),
  );
}

function held(
  campaign: string | undefined,
  placement: string | undefined,
  seen: readonly SeenSum[],
  begun: readonly GiftsBegun[],
  chosen: readonly SeenSum[],
): AppealAnswer {
  const count = (kind: TallyKind, of = seen): number | undefined =>
    enough(of.filter((each) => each.kind === kind).reduce((sum, each) => sum + each.count, 0));
  const [impressions, dismissals] = [count("impression"), count("dismissal")];
  const [snoozes, continues] = [count("snooze"), count("continue")];
  const choices = count("choice", chosen);
  const gifts = enough(begun.reduce((sum, each) => sum + each.gifts, 0));
  return {
    campaign,
    placement,
    impressions,
    dismissals,
    snoozes,
    choices,
    continues,
    gifts,
    giftsPerThousand: over(gifts, steady(impressions), 1000),
    brought: gifts === undefined ? [] : broughtBy(begun, steady(impressions)),
    perGift: {
      impressions: over(steady(impressions), gifts),
      dismissals: over(steady(dismissals), gifts),
      snoozes: over(steady(snoozes), gifts),
    },
    chose: over(steady(choices), steady(count("impression", chosen))),
    choseAndWentOn: over(steady(count("continue", chosen)), steady(choices)),
    wentOn: over(steady(continues), steady(impressions)),
    paid: over(gifts, steady(continues)),
  };
}

function broughtBy(begun: readonly GiftsBegun[], impressions: number | undefined): readonly Brought[] {
  const currencies = [...new Set(begun.map(({ currency }) => currency))];
  return currencies
    .map((currency) => {
      const own = begun.filter((each) => each.currency === currency);
      const sum = (pick: (each: GiftsBegun) => number) => own.reduce((all, each) => all + pick(each), 0);
      return { currency, gifts: sum(({ gifts }) => gifts), amount: sum(({ amount }) => amount) };
    })
    .filter(({ gifts }) => gifts >= FEWEST)
    .sort((one, other) => other.gifts - one.gifts)
    .map(({ currency, amount }) => ({
      currency,
      amount,
      perThousand: impressions === undefined ? undefined : Math.round((amount * 1000) / impressions),
    }));
}

function enough(count: number): number | undefined {
  return count >= FEWEST ? count : undefined;
}

function steady(count: number | undefined): number | undefined {
  return count !== undefined && count >= ENOUGH_FOR_SHARES ? count : undefined;
}

function over(count: number | undefined, of: number | undefined, times = 1): number | undefined {
  return count === undefined || of === undefined ? undefined : (count * times) / of;
}
