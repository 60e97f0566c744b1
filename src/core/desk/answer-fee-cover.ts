import { intervals, type Interval } from "../money/interval.ts";
import { FEWEST } from "../fewest.ts";
import type { FeeOfferSum } from "./checkout-figures.ts";

/** How many covered the fee, of one interval: undefined where they are fewer than ten, or those who did not are. */
export interface FeeCoverAnswer {
  readonly interval: Interval;
  readonly covered: number | undefined;
  /** Who could have, and did not. */
  readonly declined: number | undefined;
}

/** "Do they cover the fee?" Of intervals in which ten did, or ten did not. */
export function answerFeeCover(sums: readonly FeeOfferSum[]): readonly FeeCoverAnswer[] {
  return intervals
    .map((interval) => {
      const count = (fees: FeeOfferSum["fees"]): number | undefined => {
        const gifts = sums.find((each) => each.interval === interval && each.fees === fees)?.gifts ?? 0;
        return gifts < FEWEST ? undefined : gifts;
      };
      return { interval, covered: count("covered"), declined: count("offered") };
    })
    .filter(({ covered, declined }) => covered !== undefined || declined !== undefined);
}
