import { intervals } from "../money/interval.ts";
import type { CurrencyAmounts, Suggestions } from "../money/amounts.ts";
import { fields, finite, listOf, maybe, oneOf, recordOf, text } from "../read-data.ts";
import type { Config } from "./config.ts";
import type { Campaign, Variant } from "./config-schema.ts";
import { placements } from "./placement.ts";

const suggestions = fields<Suggestions>({ suggestions: listOf(finite), default: finite });

/**
 * The endpoint's config as the widget takes it before the full parser is there: whole, and of values of the right type;
 * addresses are checked where they become links. What the widget does not use, or a newer release adds, is left out. Undefined for anything else,
 * such as a file that a publisher wrote by hand: that one is for `parseConfig`.
 */
export function readConfig(answer: unknown): Config | undefined {
  try {
    return config(answer);
  } catch {
    return undefined;
  }
}

const config = fields<Config>({
  publication: fields<Omit<Config["publication"], "logo" | "kind">>({
    name: maybe(text),
    privacyPolicy: maybe(text),
    contact: maybe(text),
    manage: maybe(text),
  }),
  origins: maybe(listOf(text)),
  currency: text,
  paymentMethods: listOf(text),
  amounts: recordOf(
    fields<Omit<CurrencyAmounts, "fees">>({
      min: finite,
      max: finite,
      once: suggestions,
      month: suggestions,
      year: suggestions,
    }),
  ),
  appeals: listOf(
    fields<Campaign>({
      id: text,
      placement: oneOf(placements),
      priority: finite,
      schedule: fields<Omit<Campaign["schedule"], "timeZone">>({ from: maybe(text), until: maybe(text) }),
      audience: oneOf(["everyone", "never-gave", "gave-before"]),
      targeting: fields<Campaign["targeting"]>({
        paths: listOf(text),
        exceptPaths: listOf(text),
        languages: listOf(text),
      }),
      frequencyCap: fields<Campaign["frequencyCap"]>({ impressions: finite, days: finite, perDay: finite }),
      variants: listOf(
        fields<Variant>({
          id: text,
          weight: finite,
          heading: maybe(text),
          body: maybe(listOf(text)),
          signature: maybe(text),
          currency: maybe(text),
          interval: maybe(oneOf(intervals)),
        }),
      ),
    }),
  ),
});
