import * as v from "valibot";
import { largestCharge, smallestCharge } from "../money/stripe-limits.ts";
import { configSchema } from "./config-schema.ts";

/**
 * The same config with `min` and `max` moved to what Stripe charges, and what is suggested beyond them left out: an
 * endpoint that ran with it yesterday runs on, and offers nothing that could never be paid. Anything that can't be read
 * is left as it is.
 */
export function withinStripesLimits(input: unknown): unknown {
  const read = v.safeParse(configSchema, input);
  if (!read.success || read.output.amounts === undefined) return input;
  const amounts = Object.entries(read.output.amounts).map(([currency, given]) => {
    const min = Math.max(given.min, smallestCharge(currency));
    const max = Math.min(given.max, largestCharge(currency));
    const kept = (wanted: (typeof given)["once"]) => {
      const suggestions = wanted?.suggestions.filter((each) => each >= min && each <= max) ?? [];
      if (suggestions.length === 0) return undefined;
      const isKept = wanted?.default !== undefined && suggestions.includes(wanted.default);
      return { suggestions, ...(isKept ? { default: wanted.default } : {}) };
    };
    const { once, month, year, ...rest } = given;
    return [currency, { ...rest, min, max, once: kept(once), month: kept(month), year: kept(year) }] as const;
  });
  return { ...Object(input), amounts: Object.fromEntries(amounts) };
}
