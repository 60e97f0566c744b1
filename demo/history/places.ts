import type { Placement } from "../../src/core/campaign/placement.ts";

/** Where the demo's paper asks, and what comes of it there. */
export interface Place {
  readonly campaign: string;
  readonly variant: string;
  readonly placement: Placement;
  /** Of all that readers see of the paper's appeals in a day. */
  readonly share: number;
  /** Of those who see it: who presses Continue, closes it, puts it off. */
  readonly continues: number;
  readonly dismissals: number;
  readonly snoozes: number;
  readonly locale: string;
  readonly currencies: readonly (readonly [currency: string, weight: number])[];
  readonly sections: readonly (readonly [section: string, weight: number])[];
  /** Whether readers may add what Stripe takes. */
  readonly coverFees: boolean;
  /** Share of the readers who are never asked there. */
  readonly holdback: number;
}

const sections = [
  ["Local", 5],
  ["Culture", 2],
  ["Business", 2],
] as const;
const abroad = [
  ["usd", 86],
  ["gbp", 10],
  ["jpy", 4],
] as const;
const asksAll = { coverFees: false, holdback: 0 } as const;
const autumn = {
  ...asksAll,
  campaign: "autumn",
  placement: "inline",
  locale: "en",
  currencies: abroad,
  sections,
} as const;
const herbst = {
  ...asksAll,
  campaign: "herbst",
  variant: "brief",
  placement: "inline",
  locale: "de-DE",
  currencies: [["eur", 1]],
  sections: [["Local", 1]],
} as const;
const plain = {
  ...asksAll,
  variant: "plain",
  locale: "en",
  currencies: [["usd", 1]],
  sections: [["Local", 1]],
} as const;
const foot = { ...plain, campaign: "foot", placement: "banner", coverFees: true } as const;
const sport = {
  ...plain,
  campaign: "sport",
  placement: "inline",
  sections: [["Sport", 1]],
  coverFees: true,
  holdback: 0.3,
} as const;
const choir = { ...plain, campaign: "choir", placement: "header" } as const;
const sand = { ...plain, campaign: "sand", placement: "wall" } as const;

/**
 * Campaigns, variants and placements are those of support-appeal.json. The numbers do better than the letter by less
 * than a paper of this size can know within a year, which the desk says; the wall earns well and is closed often. Sport
 * holds readers back, so that what asking adds can be known; its pages are none of those that the demo prints.
 */
export const places: readonly Place[] = [
  { ...autumn, variant: "letter", share: 0.19, continues: 0.0013, dismissals: 0.05, snoozes: 0.012 },
  { ...autumn, variant: "numbers", share: 0.19, continues: 0.0019, dismissals: 0.055, snoozes: 0.011 },
  { ...sport, share: 0.3, continues: 0.003, dismissals: 0.045, snoozes: 0.012 },
  { ...herbst, share: 0.13, continues: 0.0017, dismissals: 0.045, snoozes: 0.016 },
  { ...foot, share: 0.09, continues: 0.0007, dismissals: 0.19, snoozes: 0.02 },
  { ...choir, share: 0.06, continues: 0.0009, dismissals: 0.03, snoozes: 0.004 },
  { ...sand, share: 0.04, continues: 0.003, dismissals: 0.52, snoozes: 0.09 },
];
