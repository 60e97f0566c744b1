import { dispersionOf, type Counting } from "./counting.ts";
import { logEvidence } from "./evidence.ts";

/** What two variants are to be told apart by. */
export interface Question {
  /** The least relative difference worth having, above 0: 0.2 is a fifth more. */
  readonly effect: number;
  /** See `ratioSequence`. */
  readonly alpha: number;
  readonly counting: Counting;
  /**
   * How many times more contributions are needed than were all gifts alike: 1 for conversion, Σx²·n / (Σx)² for value,
   * where few large gifts say little.
   */
  readonly spread: number;
}

/** A paper's own traffic. */
export interface Traffic {
  /** Contributions per impression, as it is now. */
  readonly rate: number;
  /** Impressions a week, of each of the two. */
  readonly weekly: readonly [number, number];
  /** Impressions already had. */
  readonly soFar: readonly [number, number];
}

/** Of the standard normal distribution: what four of five stay above, and what four of five are within on both sides. */
const FOUR_OF_FIVE = 0.8416;
const FOUR_OF_FIVE_WITHIN = 1.2816;

/**
 * How many more weeks, until four of five such experiments have told the variants apart if they differ by as much as is
 * asked, and four of five have told that they do not if they are alike; undefined where that takes longer than
 * `horizonWeeks`. What was seen so far of their difference has no say in it, or luck would.
 */
export function weeksUntilKnown(question: Question, traffic: Traffic, horizonWeeks: number): number | undefined {
  if (!isKnown(question, traffic, horizonWeeks)) return undefined;
  let [low, high] = [-1, horizonWeeks];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isKnown(question, traffic, middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * The least relative difference that could be known within so many weeks, 0.35 for 35 %; undefined where not even ten
 * times as many would be told apart.
 */
export function leastKnowable(
  question: Omit<Question, "effect">,
  traffic: Traffic,
  horizonWeeks: number,
): number | undefined {
  const isKnowable = (effect: number) => isKnown({ ...question, effect }, traffic, horizonWeeks);
  let [low, high] = [0, 9];
  if (!isKnowable(high)) return undefined;
  while (high - low > 0.005) {
    const middle = (low + high) / 2;
    if (isKnowable(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function isKnown({ effect, alpha, counting, spread }: Question, traffic: Traffic, weeks: number): boolean {
  const { rate, weekly, soFar } = traffic;
  const impressions = [soFar[0] + weeks * weekly[0], soFar[1] + weeks * weekly[1]] as const;
  const shareAt = (ratio: number) => {
    const [own, other] = [ratio * impressions[0], impressions[1]];
    return own + other === 0 ? 0 : own / (own + other);
  };
  const contributionsAt = (ratio: number) =>
    (rate * (ratio * impressions[0] + impressions[1])) / (spread * dispersionOf(rate, counting));
  const speaksAgainst = (truth: number, hypothesis: number, quantile: number) => {
    const [trials, share] = [contributionsAt(truth), shareAt(truth)];
    const direction = truth > hypothesis ? "many" : "few";
    const unlucky = quantile * Math.sqrt(trials * share * (1 - share)) * (direction === "many" ? -1 : 1);
    const hits = Math.min(trials, Math.max(0, trials * share + unlucky));
    return logEvidence([{ hits, trials, share: shareAt(hypothesis) }], direction) >= Math.log(2 / alpha);
  };
  const [more, less] = [1 + effect, 1 / (1 + effect)];
  return (
    speaksAgainst(more, 1, FOUR_OF_FIVE) &&
    speaksAgainst(less, 1, FOUR_OF_FIVE) &&
    speaksAgainst(1, more, FOUR_OF_FIVE_WITHIN) &&
    speaksAgainst(1, less, FOUR_OF_FIVE_WITHIN)
  );
}
