import type { Placement } from "../campaign/placement.ts";

/**
 * What is counted of an appeal, without saying of whom:
 * - `impression`, `dismissal`, `snooze`: it was visible, was closed, was put off
 * - `choice`: the reader chose how often or how much, or went on with what stood there; once for each view of a page
 * - `continue`: the reader went on towards checkout
 * - `holdback`: it would have been visible, and was not shown because this device is among those never asked
 * - `gift`, `gift-held-back`: a device gave, in whatever way, that the campaign may ask, or that is among those never asked
 * - `cohort-shown`, `cohort-dismissal`, `cohort-gift`: of a campaign with variants: it was visible to a device for the first
 *   time, was closed by one, one gave in whatever way; told by the day (UTC) of that first time: see `cohortsOf`
 */
export const tallyKinds = [
  "impression",
  "dismissal",
  "snooze",
  "choice",
  "continue",
  "holdback",
  "gift",
  "gift-held-back",
  "cohort-shown",
  "cohort-dismissal",
  "cohort-gift",
] as const;
export type TallyKind = (typeof tallyKinds)[number];

/** So many days later nothing is told of a cohort any more: variants are compared for no longer. */
export const COHORT_DAYS = 400;

/** Whether its day is not the one on which it was counted. */
export function isOfCohort(kind: string): boolean {
  return kind.startsWith("cohort-");
}

/** What a tally is told apart by, the finest first given up: see `tellable`. What has no name is `""`. */
export interface TallyPlace {
  /** The reader's own calendar day, `2026-11-30`; of a cohort, the one (UTC) on which it was first asked. */
  readonly day: string;
  readonly kind: TallyKind;
  readonly campaign: string;
  readonly variant: string;
  readonly placement: Placement;
  readonly section: string;
}

/** What a page has counted since it last said so. */
export interface TallyEntry extends TallyPlace {
  readonly count: number;
}

/** The body of `POST /tallies`. */
export interface TallyRequest {
  readonly tallies: readonly TallyEntry[];
  /** The share of page views that count, above 0 up to 1. */
  readonly sample: number;
}

/** What is known of a place. */
export interface TallyCell extends Omit<TallyPlace, "placement"> {
  readonly placement: string;
  /** How many there were, as far as a sample can tell: see `estimate`. */
  readonly count: number;
  /** How many of them were told of: those in the sample. */
  readonly received: number;
}

/** So many entries in one request, and so much in one of them: more than a page can come by. */
export const MAX_ENTRIES = 50;
export const MAX_COUNT = 100;
export const SECTION_MAX_LENGTH = 60;
/** Less would let one request stand for more page views than a site has. */
export const MIN_SAMPLE = 0.001;
