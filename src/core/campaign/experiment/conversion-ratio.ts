import type { Bounds } from "./bounds.ts";
import type { Counting } from "./counting.ts";
import type { PairedDay } from "./paired-days.ts";
import { ratioSequence, type RatioDay } from "./ratio-sequence.ts";

/** How many times as often `variant` brings a contribution per impression as `than`. See `ratioSequence`. */
export function conversionRatio(days: readonly PairedDay[], alpha: number, counting: Counting): Bounds {
  return ratioSequence(toRatioDays(days), alpha, counting);
}

export function toRatioDays(days: readonly PairedDay[]): readonly RatioDay[] {
  return days.map(({ variant, than }) => ({
    hits: variant.contributions,
    exposure: variant.impressions,
    otherHits: than.contributions,
    otherExposure: than.impressions,
  }));
}
