import {
  logEvidenceAbove,
  dispersionOfDays,
  type RatioDay,
} from "../../../../../../src/core/campaign/experiment/ratio-sequence.ts";
import type { Counting } from "../../../../../../src/core/campaign/experiment/counting.ts";
import type { Bounds } from "../../../../../../src/core/campaign/experiment/bounds.ts";

/** The first day, from 1, at whose end a look at all days so far finds what is looked for; undefined where none does. */
export function firstLook<Day>(days: readonly Day[], finds: (soFar: readonly Day[]) => boolean): number | undefined {
  for (let day = 1; day <= days.length; day++) if (finds(days.slice(0, day))) return day;
  return undefined;
}

/** As `excludes(conversionRatio(…), 1)`, without looking for the bounds themselves: thousands of looks take seconds. */
export function claimsDifference(days: readonly RatioDay[], alpha: number, counting: Counting): boolean {
  const dispersion = dispersionOfDays(days, counting);
  const inverse = days.map((day) => ({
    hits: day.otherHits,
    exposure: day.otherExposure,
    otherHits: day.hits,
    otherExposure: day.exposure,
  }));
  return [days, inverse].some((each) => logEvidenceAbove(each, 1, dispersion) >= Math.log(2 / alpha));
}

export function excludes({ lower, upper }: Bounds, value: number): boolean {
  return value < lower || value > upper;
}
