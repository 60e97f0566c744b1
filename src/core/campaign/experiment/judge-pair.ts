import type { Bounds } from "./bounds.ts";
import { conversionDifference } from "./conversion-difference.ts";
import { conversionRatio } from "./conversion-ratio.ts";
import { totalsOf, type DailyCell } from "./daily-cell.ts";
import type { ExperimentQuestion } from "./experiment-question.ts";
import { howLong } from "./how-long.ts";
import { pairedDays } from "./paired-days.ts";
import { valueDifference } from "./value-difference.ts";
import type { Verdict } from "./verdict.ts";

/** Two variants side by side. */
export interface Pair {
  readonly variant: string;
  readonly than: string;
  /** How many times as often `variant` brings a contribution per impression. */
  readonly ratio: Bounds;
  /** By how many contributions per impression it is above. */
  readonly conversion: Bounds;
  /** By how many minor units per impression; undefined where too few gifts carry it. */
  readonly value: Bounds | undefined;
  readonly verdict: Verdict;
}

/**
 * @param alpha what is left for one pair of the question's α
 */
export function judgePair(
  cells: readonly DailyCell[],
  [variant, than]: readonly [string, string],
  question: ExperimentQuestion,
  alpha: number,
): Pair {
  const days = pairedDays(cells, variant, than);
  const figures = {
    ratio: conversionRatio(days, alpha, question.counting),
    conversion: conversionDifference(days, alpha, question.counting),
    value: valueDifference(days, alpha, question.counting),
  };
  return { variant, than, ...figures, verdict: compared() ?? howLong(cells, [variant, than], question, alpha) };

  function compared(): Verdict | undefined {
    const { above, worthHaving } = question.by === "conversion" ? byConversion() : byValue();
    if (above === undefined) return undefined;
    if (above.lower > 0) return { kind: "better", variant, than: [than] };
    if (above.upper < 0) return { kind: "worse", variant, than: [than] };
    const isAlike = above.lower > -worthHaving && above.upper < worthHaving;
    return isAlike ? { kind: "no-difference-worth-having", effect: question.effect } : undefined;
  }

  /** By the logarithm of the ratio, so that a fifth more and a fifth more of the other are as far from 0. */
  function byConversion() {
    const { lower, upper } = figures.ratio;
    return { above: { lower: Math.log(lower), upper: Math.log(upper) }, worthHaving: Math.log(1 + question.effect) };
  }

  function byValue() {
    const { value, impressions } = totalsOf(cells.filter((cell) => cell.variant === variant || cell.variant === than));
    return { above: figures.value, worthHaving: (question.effect * value) / Math.max(1, impressions) };
  }
}
