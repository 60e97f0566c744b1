import type { GiftsBegun, SectionSum } from "../../core/desk/appeal-figures.ts";
import type { CohortCount } from "../../core/campaign/experiment/cohort.ts";
import type { CheckoutSum, FeeOfferSum, RefusedSum } from "../../core/desk/checkout-figures.ts";
import type { ArmsDay } from "../../core/desk/answer-asking.ts";
import type { AtRisk, ChosenAmount, CohortCell, RunningGifts } from "../../core/desk/figures.ts";
import type { MailFacts, ReconcileNote } from "../../core/desk/today/answer-health.ts";
import type { TallyKind } from "../../core/tallies/tally.ts";
import type { SeenCell } from "../../core/tallies/told-of.ts";

/** Sums and counts for the publisher's desk. None of them says anything of a single reader. */
export interface DeskFigures {
  /** How often each amount was chosen: of single gifts and of the beginnings of recurring ones. @param since seconds since 1970 */
  chosenAmounts(since: number, only?: ChosenQuery): Promise<readonly ChosenAmount[]>;
  /** Recurring gifts that run. @param only of those that began within it */
  runningGifts(only?: BegunWithin): Promise<readonly RunningGifts[]>;
  /** Recurring gifts by the month in which they began and the one in which they ended. @param only as above */
  cohorts(only?: BegunWithin): Promise<readonly CohortCell[]>;
  /** What may not come. @param now seconds since 1970 @param until renewals looked at, as `now` */
  atRisk(now: number, until: number, campaign?: string): Promise<readonly AtRisk[]>;
  /** The first and the last day on which anything was counted of appeals; undefined where nothing ever was. */
  countedDays(): Promise<{ readonly first: string; readonly last: string } | undefined>;
  /** The first of these days, both ends included, on which something of a kind was counted; undefined where on none. */
  firstCounted(kind: TallyKind, from: string, until: string): Promise<string | undefined>;
  /** What was counted, section by section added up. */
  seen(query: SeenQuery): Promise<readonly SeenCell[]>;
  /** What is told by section. */
  seenBySection(query: SectionQuery): Promise<readonly SectionSum[]>;
  /** Gifts that began, single or recurring. */
  giftsBegun(query: BegunQuery): Promise<readonly GiftsBegun[]>;
  /** Gifts of a campaign's two arms, as readers' devices told of them, day by day; both ends are included. */
  giftsOfArms(campaigns: readonly string[], from: string, until: string): Promise<readonly ArmsSum[]>;
  /** What came of those who first saw a campaign on one day, by that day, from a day on. */
  cohortsSeen(campaigns: readonly string[], from: string): Promise<readonly CohortSum[]>;
  /** What became of checkouts, by method. */
  checkouts(within: BegunWithin): Promise<readonly CheckoutSum[]>;
  /** Payments that were refused while the reader was there, by method. */
  refused(within: BegunWithin): Promise<readonly RefusedSum[]>;
  /** When Stripe first told of a checkout that was left, in seconds since 1970; undefined where it never did. */
  leftSince(): Promise<number | undefined>;
  /** How many of those who could cover the fee did: of single gifts, and of the beginnings of recurring ones. */
  feeOffers(within: BegunWithin): Promise<readonly FeeOfferSum[]>;
  /** When the last gift or renewal was given that is known, and how many there were in the days before it; undefined where none was. */
  lastGift(days: number): Promise<LastGift | undefined>;
  /** Mail whose time has come, at `now` (seconds since 1970). */
  dueMail(now: number): Promise<MailFacts>;
  /** What `reconcile` wrote down when it last came to its end. */
  lastReconcile(): Promise<ReconcileNote | undefined>;
  /** When the last webhook came that Stripe had signed, to a minute, in seconds since 1970; undefined where none did. */
  lastHeard(): Promise<number | undefined>;
}

/** Told of, not scaled up where only a sample of the page views counts: both arms are sampled alike. */
export interface ArmsSum extends Omit<ArmsDay, "holdback"> {
  readonly campaign: string;
}

/** Told of, not scaled up: all variants are sampled alike. */
export interface CohortSum extends CohortCount {
  readonly campaign: string;
}

export interface LastGift {
  /** Seconds since 1970. */
  readonly at: number;
  readonly gifts: number;
}

/** Seconds since 1970, not included; and the campaign that they came through. */
export interface ChosenQuery {
  readonly until?: number | undefined;
  readonly campaign?: string | undefined;
}

/** Gifts that began from one time on until another, and through which campaign; what is undefined leaves none out. */
export interface BegunWithin extends ChosenQuery {
  /** Seconds since 1970. */
  readonly from?: number | undefined;
}

/** Days are the readers' own, from the first of a month on and until the last of one: see `tellable`. */
export interface SeenQuery {
  readonly from: string;
  readonly until: string;
  /** Undefined: all. What is told of some is what is told of them among all. */
  readonly only?: {
    readonly kinds: readonly TallyKind[];
    readonly campaigns: readonly string[];
  };
}

export interface SectionQuery extends Pick<SeenQuery, "from" | "until"> {
  readonly campaign?: string | undefined;
}

/** Seconds since 1970; `until` is not included. */
export interface BegunQuery {
  readonly from: number;
  readonly until: number;
  /** By day and variant, of these campaigns. */
  readonly daysOf?: readonly string[];
}
