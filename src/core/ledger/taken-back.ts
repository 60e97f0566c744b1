import { takesMoney } from "./merge.ts";

/** One thing said about a charge; minor units. */
export type Taking =
  /** The charge's own running total of what it gave back. */
  | { readonly told: "refund"; readonly amount: number }
  | { readonly told: "single-refund"; readonly amount: number; readonly failed: boolean }
  | { readonly told: "dispute"; readonly amount: number; readonly currency: string; readonly status: string };

/** What is gone of one contribution, in minor units: `gross = refunded + disputed + net`, and none is ever below zero. */
export interface TakenBack {
  readonly refunded: number;
  readonly disputed: number;
}

/**
 * What refunds and disputes leave of a contribution.
 *
 * @param gift the contribution, its amount in minor units
 * @param charges what is known of each charge that paid it
 */
export function takenBack(
  { amount, currency }: { readonly amount: number; readonly currency: string },
  charges: Iterable<readonly Taking[]>,
): TakenBack {
  let refunded = 0;
  let disputed = 0;
  for (const takings of charges) {
    refunded += refundedOf(takings);
    for (const each of takings)
      // A bank may dispute in its own currency: how much that is of the gift nobody has said, so all of it is at risk.
      if (each.told === "dispute" && takesMoney(each)) disputed += each.currency === currency ? each.amount : amount;
  }
  // A dispute may name the whole charge although some of it was refunded.
  const back = Math.min(amount, refunded);
  return { refunded: back, disputed: Math.min(amount - back, disputed) };
}

/**
 * What a charge has given back. Both ways of telling it may be incomplete while events are still to come, and neither
 * says too much, so the higher one counts; once all have come they agree.
 */
function refundedOf(takings: readonly Taking[]): number {
  const sums = { total: 0, standing: 0, failed: 0 };
  for (const each of takings) {
    if (each.told === "refund") sums.total = Math.max(sums.total, each.amount);
    else if (each.told === "single-refund") sums[each.failed ? "failed" : "standing"] += each.amount;
  }
  return Math.max(sums.standing, sums.total - sums.failed);
}
