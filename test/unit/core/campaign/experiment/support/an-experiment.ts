import type { DailyCell } from "../../../../../../src/core/campaign/experiment/daily-cell.ts";
import { standardNormal } from "../../../../../../src/core/campaign/experiment/standard-normal.ts";

/** A made-up campaign of which the truth is known. */
export interface Truth {
  readonly random: () => number;
  readonly days: number;
  /** Of all variants, on one day. */
  readonly impressionsPerDay: number;
  /** Contributions per impression; the first variant is `a`. */
  readonly rates: readonly number[];
  /** Shares of the readers on a day, by what came before; even by default. */
  readonly weights?: (day: number, before: readonly DailyCell[]) => readonly number[];
  /** What a day's rates are multiplied by: weekends, December. */
  readonly season?: (day: number) => number;
  /** Share of the page views that are counted. */
  readonly sampling?: number;
  /** What one gift is worth, in minor units; 500 by default. */
  readonly gift?: (variant: number) => number;
  /** Dismissals per impression, by variant. */
  readonly dismissals?: readonly number[];
}

/** The cells of all days, each day's side by side. */
export function anExperiment(truth: Truth): readonly DailyCell[] {
  const { random, days, impressionsPerDay, rates, season = () => 1, sampling = 1, gift = () => 500 } = truth;
  const even = rates.map(() => 1 / rates.length);
  const cells: DailyCell[] = [];
  for (let day = 0; day < days; day++) {
    const weights = truth.weights?.(day, cells) ?? even;
    for (const [index, rate] of rates.entries()) {
      const impressions = poisson(random, impressionsPerDay * (weights[index] ?? 0));
      const gifts = Array.from({ length: poisson(random, impressions * rate * season(day)) }, () => gift(index));
      cells.push({
        day: dayName(day),
        variant: variantName(index),
        impressions: sampling === 1 ? impressions : poisson(random, impressions * sampling) / sampling,
        dismissals: poisson(random, impressions * (truth.dismissals?.[index] ?? 0)),
        contributions: gifts.length,
        value: gifts.reduce((sum, each) => sum + each, 0),
        valueSquares: gifts.reduce((sum, each) => sum + each ** 2, 0),
      });
    }
  }
  return cells;
}

export function dayName(day: number): string {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
}

export function variantName(index: number): string {
  return String.fromCharCode(97 + index);
}

/** Gifts as they come: most are small, one in a hundred is fourteen times the median (lognormal). */
export function heavyGift(random: () => number, median: number): number {
  return Math.round(median * Math.exp(1.15 * standardNormal(random)));
}

/** Exact where few are expected (Knuth), else by the normal distribution. */
export function poisson(random: () => number, mean: number): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * standardNormal(random)));
  const limit = Math.exp(-mean);
  let [count, product] = [0, random()];
  while (product > limit) {
    count++;
    product *= random();
  }
  return count;
}

/** The share of so many experiments for which something holds. */
export function shareOfExperiments(experiments: number, holds: (experiment: number) => boolean): number {
  let count = 0;
  for (let experiment = 0; experiment < experiments; experiment++) if (holds(experiment)) count++;
  return count / experiments;
}
