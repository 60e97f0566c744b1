import type { Placement } from "../campaign/placement.ts";

/**
 * What is counted of an appeal, without saying of whom:
 * - `impression`, `dismissal`, `snooze`: it was visible, was closed, was put off
 * - `continue`: the reader went on towards checkout
 * - `holdback`: it would have been visible, and was not shown because this device is among those never asked
 * - `gift`, `gift-held-back`: a device gave, in whatever way, that the campaign may ask, or that is among those never asked
 */
export const tallyKinds = [
  "impression",
  "dismissal",
  "snooze",
  "continue",
  "holdback",
  "gift",
  "gift-held-back",
] as const;
export type TallyKind = (typeof tallyKinds)[number];

/** What a tally is told apart by, the finest first given up: see `tellable`. What has no name is `""`. */
export interface TallyPlace {
  /** The reader's own calendar day, `2026-11-30`. */
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
