import type { Bounds } from "./bounds.ts";
import { allOf, countOf, type Cohort } from "./cohort.ts";
import { countsAll } from "./counting.ts";
import { usualQuestion, type ExperimentQuestion } from "./experiment-question.ts";
import { overallVerdict, type PairVerdict } from "./overall-verdict.ts";
import { logEvidenceAbove, ratioSequence, type RatioDay } from "./ratio-sequence.ts";
import type { SampleRatio } from "./sample-ratio.ts";
import type { Verdict } from "./verdict.ts";
import { leastKnowable, weeksUntilKnown, type Traffic } from "./weeks-until-known.ts";

type Question = Pick<ExperimentQuestion, "alpha" | "effect" | "horizonWeeks">;

export interface CohortPair extends PairVerdict {
  /** How many times as often readers of `variant` give. */
  readonly ratio: Bounds;
}

export interface CohortJudgement {
  readonly verdict: Verdict;
  /** Each with each that stands before it; the bounds of all together at the question's α. */
  readonly pairs: readonly CohortPair[];
}

/** Shares change some minutes after midnight, when a page's copy of the config is old: so little is no alarm. */
const SLACK = 0.05;
const ALARM = 100;
/** Readers stand for one gift: the sums depend on their shares alone. */
const PER_GIFT = 1000;
const RECENT_DAYS = 28;
/** In less than a week nobody knows what a paper's traffic is. */
const LEAST_DAYS = 7;

/**
 * What the cohorts of a campaign say of its variants, however often one looks, and however the shares moved by what came
 * before: given a cohort's gift, it is one variant's with the probability r·w / (r·w + w'). See `ratioSequence`; of α
 * each pair has an equal part, as with `judgeVariants`.
 *
 * @param ids in the config's order
 */
export function judgeCohorts(
  cohorts: readonly Cohort[],
  ids: readonly string[],
  question: Question = usualQuestion,
): CohortJudgement {
  const twos = ids.flatMap((than, index) => ids.slice(index + 1).map((variant) => [variant, than] as const));
  const alpha = question.alpha / twos.length;
  const pairs = twos.map(([variant, than]): CohortPair => {
    const ratio = ratioSequence(against(cohorts, variant, [than], "gifts"), alpha, countsAll);
    const verdict = compared(ratio, variant, than, question.effect) ?? howLong(cohorts, variant, than, question, alpha);
    return { variant, than, ratio, verdict };
  });
  const sampleRatio = shownAsDrawn(cohorts, ids);
  const verdict: Verdict = sampleRatio.alarm ? { kind: "sample-ratio", sampleRatio } : overallVerdict(ids, pairs);
  return { verdict, pairs };
}

function against(
  cohorts: readonly Cohort[],
  variant: string,
  others: readonly string[],
  what: "gifts" | "shown",
): readonly RatioDay[] {
  return cohorts.map((cohort) => ({
    hits: countOf(cohort, variant, what),
    exposure: cohort.shares[variant] ?? 0,
    otherHits: others.reduce((sum, other) => sum + countOf(cohort, other, what), 0),
    otherExposure: others.reduce((sum, other) => sum + (cohort.shares[other] ?? 0), 0),
  }));
}

function compared({ lower, upper }: Bounds, variant: string, than: string, effect: number): Verdict | undefined {
  if (lower > 1) return { kind: "better", variant, than: [than] };
  if (upper < 1) return { kind: "worse", variant, than: [than] };
  const isAlike = lower > 1 / (1 + effect) && upper < 1 + effect;
  return isAlike ? { kind: "no-difference-worth-having", effect } : undefined;
}

/**
 * Whether new readers come by the variants as each day's shares say: the mean of what speaks, of each variant, for more
 * of them and for fewer, which is an e-value as they are.
 */
function shownAsDrawn(cohorts: readonly Cohort[], ids: readonly string[]): SampleRatio {
  const exponents = ids.flatMap((id) => {
    const days = against(
      cohorts,
      id,
      ids.filter((other) => other !== id),
      "shown",
    );
    const inverse = days.map(({ hits, exposure, otherHits, otherExposure }) => ({
      hits: otherHits,
      exposure: otherExposure,
      otherHits: hits,
      otherExposure: exposure,
    }));
    return [days, inverse].map((each) => logEvidenceAbove(each, 1 + SLACK, 1));
  });
  // Beyond e^700 a number cannot say it.
  const evidence = exponents.reduce((sum, each) => sum + Math.exp(Math.min(700, each)), 0) / exponents.length;
  const all = allOf(cohorts, "shown");
  const shares = ids.map((id) => ({
    expected:
      all === 0
        ? 0
        : cohorts.reduce((sum, cohort) => sum + allOf([cohort], "shown") * (cohort.shares[id] ?? 0), 0) / all,
    found: all === 0 ? 0 : allOf(cohorts, "shown", id) / all,
  }));
  return { alarm: evidence >= ALARM, evidence, shares };
}

/** As `howLong` of those whose weights stay, from the gifts of late. */
function howLong(
  cohorts: readonly Cohort[],
  variant: string,
  than: string,
  { effect, horizonWeeks }: Question,
  alpha: number,
): Verdict {
  const shareIn = ({ shares }: Cohort, id: string) =>
    (shares[id] ?? 0) / ((shares[variant] ?? 0) + (shares[than] ?? 0));
  const giftsIn = (cohort: Cohort) => countOf(cohort, variant, "gifts") + countOf(cohort, than, "gifts");
  const sum = (of: readonly Cohort[], each: (cohort: Cohort) => number) =>
    of.reduce((total, cohort) => total + each(cohort), 0);
  const recent = cohorts.slice(-RECENT_DAYS);
  const newest = cohorts.at(-1);
  if (newest === undefined || recent.length < LEAST_DAYS) return { kind: "too-early", weeks: undefined };
  // As many readers as would give so often, were both alike: what was seen of their difference has no say in it.
  const weekly = (sum(recent, giftsIn) / recent.length) * 7 * PER_GIFT;
  const soFar = (id: string) => sum(cohorts, (cohort) => giftsIn(cohort) * shareIn(cohort, id)) * PER_GIFT;
  const traffic: Traffic = {
    rate: 1 / PER_GIFT,
    weekly: [weekly * shareIn(newest, variant), weekly * shareIn(newest, than)],
    soFar: [soFar(variant), soFar(than)],
  };
  const ask = { alpha, counting: countsAll, spread: 1 };
  const weeks = weeksUntilKnown({ ...ask, effect }, traffic, horizonWeeks);
  // Late already: "a week" week after week would be untrue.
  if (weeks !== undefined) return { kind: "too-early", weeks: weeks === 0 ? undefined : weeks };
  const leastEffect = leastKnowable(ask, traffic, horizonWeeks);
  return { kind: "cannot-be-known", reason: "too-little-traffic", weeks: horizonWeeks, leastEffect };
}
