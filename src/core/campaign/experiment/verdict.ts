import type { SampleRatio } from "./sample-ratio.ts";

/** What is known of two variants, or of all: a closed list, which the desk has words for. */
export type Verdict =
  /** They are not shown as their weights say: nothing else can be believed. */
  | { readonly kind: "sample-ratio"; readonly sampleRatio: SampleRatio }
  /** `variant` is better than each of `than`; said of all, those are all others. */
  | { readonly kind: "better"; readonly variant: string; readonly than: readonly string[] }
  /** `variant` is worse than each of `than`. Of all: one can go, though it is not known which is best. */
  | { readonly kind: "worse"; readonly variant: string; readonly than: readonly string[] }
  /** Whichever is better is so by less than `effect`: 0.2 is a fifth. */
  | { readonly kind: "no-difference-worth-having"; readonly effect: number }
  /** About so many more weeks; undefined while too little is known to say, and where it is later than most already. */
  | { readonly kind: "too-early"; readonly weeks: number | undefined }
  | { readonly kind: "cannot-be-known"; readonly reason: "one-variant" }
  /** Not within so many weeks; what could be is a difference of `leastEffect`, undefined where not even tenfold could. */
  | {
      readonly kind: "cannot-be-known";
      readonly reason: "too-little-traffic";
      readonly weeks: number;
      readonly leastEffect: number | undefined;
    };
