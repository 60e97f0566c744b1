/** Whether anything is counted of appeals, and since when. Days are the readers' own, `2026-11-30`. */
export interface Counting {
  /** The share of the page views that count as configured now; 0 where nothing is counted. */
  readonly sample: number;
  /** Undefined where nothing was ever counted. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** How often something was counted of an appeal; undefined where it is too little to be told apart by that. */
export interface SeenSum {
  readonly kind: string;
  readonly campaign?: string | undefined;
  readonly placement?: string | undefined;
  readonly count: number;
}

/** Gifts that began, single or recurring; a recurring one with its first charge. Minor units, refunds taken off. */
export interface GiftsBegun {
  /** UTC; empty where days are not told apart. */
  readonly day: string;
  /** What has no name is `""`. */
  readonly campaign: string;
  readonly variant: string;
  readonly placement: string;
  readonly currency: string;
  readonly gifts: number;
  readonly amount: number;
  /** Sum of the squares of the amounts. */
  readonly squares: number;
}

/** How often a section's pages showed an appeal. */
export interface SectionSum {
  readonly section: string;
  readonly kind: string;
  readonly count: number;
}

/** What was seen of a variant, and begun through it, on one day. */
export interface SeenDay {
  readonly day: string;
  readonly variant: string;
  readonly impressions: number;
  readonly dismissals: number;
}

/** A campaign whose variants share its readers. */
export interface Comparison {
  readonly campaign: string;
  readonly variants: readonly { readonly id: string; readonly weight: number }[];
  readonly frequencyCap: { readonly impressions: number; readonly days: number };
  /** Whether it is written down that the weights have been these on each of those days. */
  readonly weightsAreSteady: boolean;
  /** The least share of the page views that counted. */
  readonly sampling: number;
  readonly seen: readonly SeenDay[];
  readonly begun: readonly Omit<GiftsBegun, "campaign" | "placement">[];
}
