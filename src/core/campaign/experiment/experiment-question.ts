import type { Counting } from "./counting.ts";

/** What is asked of an experiment; decided before it begins, since bounds hold only for what was not chosen by them. */
export interface ExperimentQuestion {
  /** Those that are compared, the one that was there before first. One with a weight of 0 is left out. */
  readonly variants: readonly { readonly id: string; readonly weight: number }[];
  /** What makes one better: contributions, or their value, per impression. Value takes several times as long. */
  readonly by: "conversion" | "value";
  /** The least relative difference worth having: 0.2 is a fifth more. */
  readonly effect: number;
  /** The probability that any wrong difference is ever claimed, over all looks and all pairs of variants together. */
  readonly alpha: number;
  readonly counting: Counting;
  /**
   * Whether the weights stayed as they are. Where they did not, readers who keep the variant that they saw first are not
   * shown by them, and the sample ratio says nothing.
   */
  readonly weightsAreSteady: boolean;
  /** See `sampleRatio`. */
  readonly slack: number;
  /** What takes longer than this cannot be known here. */
  readonly horizonWeeks: number;
}

/** What a publisher who says nothing else asks; impressions per reader as the usual frequency cap has it. */
export const usualQuestion: Omit<ExperimentQuestion, "variants"> = {
  by: "conversion",
  effect: 0.2,
  alpha: 0.05,
  counting: { sampling: 1, impressionsPerReader: 4 },
  weightsAreSteady: true,
  slack: 0.1,
  horizonWeeks: 52,
};
