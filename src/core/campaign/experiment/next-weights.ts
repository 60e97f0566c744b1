import { totalsOf, type DailyCell } from "./daily-cell.ts";
import { standardNormal } from "./standard-normal.ts";

export interface WeightsQuestion {
  /** Those that share the readers, in the config's order. */
  readonly variants: readonly string[];
  /** What one dismissal costs, in minor units of the values' currency: how much we mind being a nuisance. */
  readonly dismissalPrice: number;
  /** See `Counting`. */
  readonly sampling: number;
}

/** Draws from what is believed: the shares are right to about two in a hundred. */
const DRAWS = 1000;
/** Weights are told in thousandths, which a config can be read with. */
const STEPS = 1000;

/**
 * The next day's weights, which add up to 1, for `weight` of each variant in the config: Thompson sampling (1933; Russo
 * and others, "A tutorial on Thompson sampling", 2018). Each variant comes as often as it is likely to be the best by
 * value per impression less `dismissalPrice` × dismissals per impression, above a floor that never starves one: see
 * `floorOf`.
 *
 * Days are compared like with like: a variant's worth is its mean over the days, each day as heavy as its impressions of
 * all variants, so that one shown more often in December does not look better for it. Only days on which all were shown
 * say anything; before there are any, all weights are alike. A belief is normal, with the variance of that mean and of
 * one more gift and dismissal, so that few of them never make sure.
 *
 * Readers keep the variant that they saw first, so that weights lead new readers alone.
 *
 * @param random from 0 up to 1
 */
export function nextWeights(
  cells: readonly DailyCell[],
  question: WeightsQuestion,
  random: () => number,
): Readonly<Record<string, number>> {
  const { variants } = question;
  const beliefs = beliefsOf(cells, question);
  const wins = variants.map((): number => (beliefs === undefined ? 1 : 0));
  if (beliefs !== undefined)
    for (let draw = 0; draw < DRAWS; draw++) {
      const drawn = beliefs.map(({ mean, deviation }) => mean + deviation * standardNormal(random));
      const best = drawn.indexOf(Math.max(...drawn));
      wins[best] = (wins[best] ?? 0) + 1;
    }
  const all = wins.reduce((sum, each) => sum + each, 0);
  const floor = floorOf(variants.length);
  const shares = wins.map((each) => floor + (1 - variants.length * floor) * (each / all));
  return Object.fromEntries(inThousandths(shares).map((share, index) => [variants[index] ?? "", share]));
}

/** The least share of one of so many: a tenth, and half of an even share where there are more than five. */
export function floorOf(variants: number): number {
  return Math.min(0.1, 1 / (2 * variants));
}

interface Belief {
  readonly mean: number;
  readonly deviation: number;
}

function beliefsOf(
  cells: readonly DailyCell[],
  { variants, dismissalPrice, sampling }: WeightsQuestion,
): readonly Belief[] | undefined {
  const days = sharedDays(cells, variants);
  const everything = totalsOf(days.flat());
  const oneMore =
    (everything.contributions === 0 ? 0 : everything.valueSquares / everything.contributions) +
    (everything.dismissals === 0 ? 0 : dismissalPrice ** 2);
  if (oneMore === 0) return undefined;
  return variants.map((_, index) => {
    let [mean, variance, own] = [0, 0, 0];
    for (const day of days) {
      const cell = day[index];
      if (cell === undefined) continue;
      const heft = totalsOf(day).impressions / everything.impressions;
      mean += (heft * (cell.value - dismissalPrice * cell.dismissals)) / cell.impressions;
      variance +=
        (heft / cell.impressions) ** 2 * (cell.valueSquares + (dismissalPrice ** 2 * cell.dismissals) / sampling);
      own += cell.impressions;
    }
    return { mean, deviation: Math.sqrt(variance + oneMore / own ** 2) };
  });
}

/** The days on which all were shown, each as the variants' cells in their order. */
function sharedDays(cells: readonly DailyCell[], variants: readonly string[]): readonly (readonly DailyCell[])[] {
  return [...new Set(cells.map(({ day }) => day))]
    .map((day) =>
      variants.map((variant) => ({
        day,
        variant,
        ...totalsOf(cells.filter((cell) => cell.day === day && cell.variant === variant)),
      })),
    )
    .filter((day) => day.every(({ impressions }) => impressions > 0));
}

/** Rounded so that they still add up to 1: what is left over goes to those that lost most. */
function inThousandths(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * STEPS);
  const whole = exact.map((share) => Math.floor(share + 1e-9));
  const left = STEPS - whole.reduce((sum, each) => sum + each, 0);
  const lost = exact
    .map((share, index) => ({ index, by: share - (whole[index] ?? 0) }))
    .sort((one, other) => other.by - one.by)
    .slice(0, left);
  return whole.map((each, index) => (each + (lost.some((one) => one.index === index) ? 1 : 0)) / STEPS);
}
