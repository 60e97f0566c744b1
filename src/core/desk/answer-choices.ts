import { FEWEST } from "../fewest.ts";
import type { Interval } from "../money/interval.ts";
import { intervals } from "../money/interval.ts";
import type { ChosenAmount } from "./figures.ts";

/** How often one of the suggestions was taken. */
export interface Uptake {
  readonly amount: number;
  readonly gifts: number;
  /** Of all gifts of that interval and currency. */
  readonly share: number;
}

/** What readers choose, of one currency and interval. Amounts in minor units. */
export interface ChoiceAnswer {
  readonly currency: string;
  readonly interval: Interval;
  readonly gifts: number;
  readonly suggestions: readonly Uptake[];
  /** Every amount that is no suggestion now: typed, or suggested before, or with the fee covered. */
  readonly others: Uptake;
  readonly median: number;
  /** Rounded. */
  readonly mean: number;
}

/** By currency, then by interval: see `config.amounts`. */
export type Suggestions = Readonly<Record<string, Readonly<Partial<Record<Interval, readonly number[]>>>>>;

/** "What do they choose?" Only where at least ten gifts are behind it; the most first. */
export function answerChoices(chosen: readonly ChosenAmount[], suggestions: Suggestions): readonly ChoiceAnswer[] {
  const currencies = [...new Set(chosen.map(({ currency }) => currency))];
  return currencies
    .flatMap((currency) =>
      intervals.map((interval) =>
        answerOne(
          currency,
          interval,
          chosen.filter((each) => each.currency === currency && each.interval === interval),
          suggestions[currency]?.[interval] ?? [],
        ),
      ),
    )
    .filter(({ gifts }) => gifts >= FEWEST)
    .sort((one, other) => other.gifts - one.gifts);
}

function answerOne(
  currency: string,
  interval: Interval,
  chosen: readonly ChosenAmount[],
  suggested: readonly number[],
): ChoiceAnswer {
  const gifts = chosen.reduce((all, each) => all + each.gifts, 0);
  const uptake = (amount: number, own: number): Uptake => ({
    amount,
    gifts: own,
    share: gifts === 0 ? 0 : own / gifts,
  });
  const suggestions = toldApart(
    suggested.map((amount) => uptake(amount, chosen.find((each) => each.amount === amount)?.gifts ?? 0)),
    gifts,
  );
  const taken = suggestions.reduce((all, each) => all + each.gifts, 0);
  const sum = chosen.reduce((all, each) => all + each.amount * each.gifts, 0);
  return {
    currency,
    interval,
    gifts,
    suggestions,
    others: uptake(0, gifts - taken),
    median: medianOf(chosen, gifts),
    mean: gifts === 0 ? 0 : Math.round(sum / gifts),
  };
}

/** Those that nobody took, and those that ten did; what is left of all gifts is ten too, or nothing. */
function toldApart(suggestions: readonly Uptake[], gifts: number): readonly Uptake[] {
  const told = suggestions.filter((each) => each.gifts === 0 || each.gifts >= FEWEST);
  const taken = told.filter((each) => each.gifts > 0);
  const rest = gifts - taken.reduce((all, each) => all + each.gifts, 0);
  if (rest === 0 || rest >= FEWEST || taken.length === 0) return told;
  const fewest = taken.reduce((least, each) => (each.gifts < least.gifts ? each : least));
  return told.filter((each) => each !== fewest);
}

/** Of an even number the smaller of the two in the middle: an amount that somebody gave. */
function medianOf(chosen: readonly ChosenAmount[], gifts: number): number {
  const sorted = [...chosen].sort((one, other) => one.amount - other.amount);
  let seen = 0;
  for (const each of sorted) {
    seen += each.gifts;
    if (seen * 2 >= gifts) return each.amount;
  }
  return 0;
}
