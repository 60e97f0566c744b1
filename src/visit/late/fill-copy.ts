import type { Campaign, Variant } from "../../core/campaign/config-schema.ts";
import { isStale, type GoalStatus } from "../../core/campaign/goal-status.ts";
import { FSI, PDI } from "../../core/fill.ts";
import { options } from "../../core/options.ts";
import { spokenLocale } from "../../core/locale.ts";
import { writtenLocale } from "../../core/usable-locale.ts";
import { formatAmount } from "../../core/money/format-amount.ts";

/** What a publisher's copy may name beside `{publication}`, each in the reader's language; what nobody knows is absent. */
export interface CopyFacts {
  /** Articles read on this device in the last 52 weeks. */
  readonly articleCount: number | undefined;
  /** ISO 3166-1. */
  readonly country: string | undefined;
  readonly goal: GoalStatus | undefined;
  readonly campaign: Campaign;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** BCP 47, or whatever else the page takes for it. */
  readonly language: string;
}

/** `{name}` or `{name|words in its place}`. */
const placeholder = /\{(articleCount|country|goal|date)(?:\|([^{}]*))?\}/g;

/**
 * The copy as this reader reads it: a paragraph, a heading or a signature of which a value is not known, and nothing
 * stands in its place, is left out, and never shown raw.
 */
export function fillCopy(variant: Variant, facts: CopyFacts): Variant {
  const values = valuesOf(facts);
  const filled = (text: string | undefined): string | undefined => {
    let isWhole = true;
    const written = text?.replace(placeholder, (_, name: keyof typeof values, instead: string | undefined) => {
      const value = values[name] === undefined ? instead : FSI + values[name] + PDI;
      if (value === undefined) isWhole = false;
      return value ?? "";
    });
    return isWhole ? written : undefined;
  };
  const { heading, body, signature, ...rest } = variant;
  const paragraphs = body?.map(filled).filter((text) => text !== undefined);
  return {
    ...rest,
    heading: filled(heading),
    body: paragraphs,
    signature: filled(signature),
  };
}

function valuesOf({ articleCount, country, goal, campaign, now, language }: CopyFacts) {
  const locale = writtenLocale(spokenLocale(language));
  const { until } = campaign.schedule;
  const reached = goal === undefined || isStale(goal, now) ? undefined : goal;
  return {
    articleCount: articleCount === undefined || articleCount < 1 ? undefined : articleCount.toLocaleString(locale),
    country: country === undefined ? undefined : countryName(country, locale),
    goal:
      reached === undefined
        ? undefined
        : reached.currency === undefined
          ? reached.reached.toLocaleString(locale)
          : formatAmount(reached.reached, reached.currency, locale),
    // The last moment of a day is meant, not the first of the next.
    date:
      until === undefined
        ? undefined
        : new Date(Date.parse(until) - 1).toLocaleDateString(
            locale,
            // In the calendar by which the campaign was scheduled, and the reader is charged.
            options<Intl.DateTimeFormatOptions>({ calendar: "gregory", day: "numeric", month: "long" }),
          ),
  };
}

function countryName(country: string, locale: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, options<Intl.DisplayNamesOptions>({ type: "region", fallback: "none" })).of(
      country,
    );
  } catch {
    // A page that has replaced it.
    return undefined;
  }
}
