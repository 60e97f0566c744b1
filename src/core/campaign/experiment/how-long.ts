import { conversionSequence } from "./conversion-sequence.ts";
import { totalsOf, type DailyCell } from "./daily-cell.ts";
import type { ExperimentQuestion } from "./experiment-question.ts";
import { trafficOf } from "./traffic-of.ts";
import type { Verdict } from "./verdict.ts";
import { leastKnowable, weeksUntilKnown } from "./weeks-until-known.ts";

/** In less than a week nobody knows what a paper's traffic is. */
const LEAST_DAYS = 7;

/**
 * When two variants of which nothing is known yet will be told apart, from the paper's own traffic. That they cannot be
 * is only said where they could not even at the highest rate that is possible.
 *
 * @param alpha what is left for one pair of the question's α
 */
export function howLong(
  cells: readonly DailyCell[],
  pair: readonly [string, string],
  { by, effect, counting, horizonWeeks }: ExperimentQuestion,
  alpha: number,
): Verdict {
  const own = totalsOf(cells.filter(({ variant }) => variant === pair[0]));
  const other = totalsOf(cells.filter(({ variant }) => variant === pair[1]));
  const [ownTraffic, otherTraffic] = [trafficOf(cells, pair[0]), trafficOf(cells, pair[1])];
  const both = totalsOf(cells.filter(({ variant }) => pair.includes(variant)));
  const spread = by === "value" && both.value > 0 ? (both.contributions * both.valueSquares) / both.value ** 2 : 1;
  const rate = conversionSequence(both, alpha, counting);
  const ask = { effect, alpha, counting, spread };
  const trafficAt = (rate: number) =>
    ({
      rate,
      weekly: [ownTraffic.weekly, otherTraffic.weekly],
      soFar: [own.impressions, other.impressions],
    }) as const;
  const weeks = weeksUntilKnown(ask, trafficAt(rate.estimate), horizonWeeks);
  // Late already: the difference is near to what is asked, or luck was worse than in four of five. "A week" week after
  // week would be untrue.
  if (weeks !== undefined) return { kind: "too-early", weeks: weeks === 0 ? undefined : weeks };
  const mayBeKnown = weeksUntilKnown(ask, trafficAt(rate.upper), horizonWeeks) !== undefined;
  if (mayBeKnown || ownTraffic.days < LEAST_DAYS) return { kind: "too-early", weeks: undefined };
  return {
    kind: "cannot-be-known",
    reason: "too-little-traffic",
    weeks: horizonWeeks,
    leastEffect: leastKnowable(ask, trafficAt(rate.estimate), horizonWeeks),
  };
}
