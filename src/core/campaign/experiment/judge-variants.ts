import type { Bounds } from "./bounds.ts";
import { conversionSequence } from "./conversion-sequence.ts";
import { totalsOf, type DailyCell, type Totals } from "./daily-cell.ts";
import type { ExperimentQuestion } from "./experiment-question.ts";
import { judgePair, type Pair } from "./judge-pair.ts";
import { overallVerdict } from "./overall-verdict.ts";
import { sampleRatio, type SampleRatio } from "./sample-ratio.ts";
import { valueSequence } from "./value-sequence.ts";
import type { Verdict } from "./verdict.ts";

export interface Judgement {
  readonly verdict: Verdict;
  /** In the question's order; the bounds of each by itself at the question's α. */
  readonly variants: readonly VariantFigures[];
  /** Each with each that stands before it; the bounds of all together at the question's α. */
  readonly pairs: readonly Pair[];
  /** Undefined where the weights were not steady. */
  readonly sampleRatio: SampleRatio | undefined;
}

export interface VariantFigures extends Totals {
  readonly id: string;
  /** Contributions per impression. */
  readonly conversion: Bounds;
  /** Minor units per impression; undefined where too few gifts carry it. */
  readonly valuePerImpression: Bounds | undefined;
}

/**
 * What a campaign's days say of its variants, however often one looks. Each pair has an equal part of α (Bonferroni over
 * all of them, since the best to compare with is itself a finding), so that with a probability of 1 − α no wrong
 * difference is ever claimed between any two.
 */
export function judgeVariants(cells: readonly DailyCell[], question: ExperimentQuestion): Judgement {
  const variants = question.variants.filter(({ weight }) => weight > 0);
  const ids = variants.map(({ id }) => id);
  const compared = cells.filter(({ variant }) => ids.includes(variant));
  const twos = ids.flatMap((than, index) => ids.slice(index + 1).map((variant) => [variant, than] as const));
  const pairs = twos.map((two) => judgePair(compared, two, question, question.alpha / twos.length));
  const figures = ids.map((id) => figuresOf(compared, id, question));
  const ratio = question.weightsAreSteady
    ? sampleRatio(
        variants.map(({ weight }, index) => ({ weight, impressions: figures[index]?.impressions ?? 0 })),
        question.counting,
        question.slack,
      )
    : undefined;
  const verdict: Verdict = ratio?.alarm ? { kind: "sample-ratio", sampleRatio: ratio } : overallVerdict(ids, pairs);
  return { verdict, variants: figures, pairs, sampleRatio: ratio };
}

function figuresOf(cells: readonly DailyCell[], id: string, { alpha, counting }: ExperimentQuestion): VariantFigures {
  const totals = totalsOf(cells.filter(({ variant }) => variant === id));
  return {
    id,
    ...totals,
    conversion: conversionSequence(totals, alpha, counting),
    valuePerImpression: valueSequence(totals, alpha, counting),
  };
}
