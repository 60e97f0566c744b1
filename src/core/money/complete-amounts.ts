import { defaultAmounts, type CurrencyAmounts, type Suggestions } from "./amounts.ts";
import { currencyUnits } from "./currency.ts";
import type { Interval } from "./interval.ts";

/** What a publisher wrote of one currency. */
export interface GivenAmounts extends Pick<CurrencyAmounts, "min" | "max"> {
  readonly once?: GivenSuggestions | undefined;
  readonly month?: GivenSuggestions | undefined;
  readonly year?: GivenSuggestions | undefined;
  readonly fees?: CurrencyAmounts["fees"] | undefined;
}

interface GivenSuggestions {
  readonly suggestions: readonly number[];
  readonly default?: number | undefined;
}

/** Fills in what the publisher left out: the built-in suggestions, the middle one as the default. */
export function completeAmounts(currency: string, given: GivenAmounts): CurrencyAmounts {
  const of = (interval: Interval): Suggestions => {
    const wanted = given[interval];
    if (wanted === undefined)
      return suggestionsWithin(given.min, given.max, defaultAmounts[currency]?.[interval], currency);
    const [first = given.min] = wanted.suggestions;
    return { suggestions: wanted.suggestions, default: wanted.default ?? wanted.suggestions[1] ?? first };
  };
  return {
    min: given.min,
    max: given.max,
    once: of("once"),
    month: of("month"),
    year: of("year"),
    ...(given.fees === undefined ? {} : { fees: given.fees }),
  };
}

/** The built-in suggestions where they fit the limits, else round multiples of the smallest amount. */
function suggestionsWithin(min: number, max: number, builtIn: Suggestions | undefined, currency: string): Suggestions {
  if (builtIn?.suggestions.every((each) => each >= min && each <= max)) return builtIn;
  const { step } = currencyUnits(currency);
  const rounded = [5, 15, 50].map((times) => Math.min(max, min * times)).map((each) => each - (each % step));
  const suggestions = [...new Set(rounded.filter((each) => each >= min))];
  const fitting = suggestions.length > 0 ? suggestions : [min];
  return { suggestions: fitting, default: fitting[1] ?? fitting[0] ?? min };
}
