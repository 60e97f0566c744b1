/** How a campaign was shown on one day, as it was written down when the day began. */
export interface CampaignDay {
  /** UTC, `2026-11-30`. */
  readonly day: string;
  readonly campaign: string;
  /** Share of the readers who are never asked, from 0 up to 1. */
  readonly holdback: number;
  readonly learns: boolean;
  /** By variant, adding up to 1: as the publisher's weights say. One with a weight of 0 is left out. */
  readonly written: Shares;
  /** The same as readers who had seen none before came by them. */
  readonly shares: Shares;
}

export type Shares = Readonly<Record<string, number>>;

/** Whether both are shares of the same variants. */
export function areOfTheSame(one: Shares, other: Shares): boolean {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => Object.hasOwn(other, id));
}

export function areAlike(one: Shares, other: Shares): boolean {
  return areOfTheSame(one, other) && Object.keys(one).every((id) => one[id] === other[id]);
}

/**
 * The days on which readers came by other shares than on the one before, by the publisher's hand or because they were learnt.
 * From the first of them on the readers of one variant are newer than those of another, since each keeps what they saw
 * first, and days cannot be compared as they are. What a publisher changes on one day is written down on the next.
 *
 * @param days of one campaign, in their order
 * @param now the shares by which readers come
 */
export function movesOf(days: readonly CampaignDay[], now: Shares, today: string): readonly string[] {
  const all = [...days.filter(({ day }) => day < today), { day: today, shares: now }];
  return all
    .filter(({ shares }, at) => at > 0 && !areAlike(shares, all[at - 1]?.shares ?? shares))
    .map(({ day }) => day);
}
