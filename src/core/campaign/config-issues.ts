import * as v from "valibot";
import type { Issue } from "../issues.ts";
import { defaultAmounts, type CurrencyAmounts } from "../money/amounts.ts";
import { completeAmounts } from "../money/complete-amounts.ts";
import { currencyUnits } from "../money/currency.ts";
import { isCurrencyCode } from "../money/is-currency-code.ts";
import { largestCharge, smallestCharge } from "../money/stripe-limits.ts";
import { intervals } from "../money/interval.ts";
import { locales } from "../locale.ts";
import { currencyAmounts, scheduleSchema } from "./config-schema.ts";
import { messageNames } from "./message-names.ts";

/*
 * What the schema can't say: names used twice, limits against each other and against Stripe's, suggestions against the
 * limits. Read from what the publisher wrote and not from what the schema took of it, so that a mistake in one place
 * hides none in another; what is of the wrong shape is left to the schema.
 */

export function furtherIssues(config: object): Issue[] {
  const amounts = field(config, "amounts") ?? defaultAmounts;
  const currencies = entriesOf(amounts).map(([code]) => code);
  const currency = field(config, "currency");
  return [
    ...entriesOf(amounts).flatMap(([code, given]) => currencyIssues(code, given)),
    ...(currencies.length === 0 || (typeof currency === "string" && !currencies.includes(currency))
      ? [{ path: "currency", message: "must be one of the currencies in amounts" }]
      : []),
    ...goalsIssues(field(config, "goals"), currencies),
    ...messagesIssues(field(config, "messages")),
    ...appealsIssues(field(config, "appeals"), currencies, idsOf(field(config, "goals"))),
  ];
}

function currencyIssues(currency: string, given: unknown): Issue[] {
  const path = `amounts.${currency}`;
  if (!isCurrencyCode(currency) || !isKnown(currency.toUpperCase()))
    return [{ path, message: "must be a currency that Stripe charges, in lower case, such as usd (ugx is left out)" }];
  const read = v.safeParse(currencyAmounts, given);
  return read.success ? limitIssues(path, currency, completeAmounts(currency, read.output)) : [];
}

function limitIssues(path: string, currency: string, amounts: CurrencyAmounts): Issue[] {
  const { step } = currencyUnits(currency);
  if (amounts.min > amounts.max) return [{ path: `${path}.min`, message: "must not be above max" }];
  const stepMessage = `must be a multiple of ${step} in this currency`;
  if (amounts.min % step !== 0) return [{ path: `${path}.min`, message: stepMessage }];
  const issues: Issue[] = [];
  const [smallest, largest] = [smallestCharge(currency), largestCharge(currency)];
  if (amounts.min < smallest)
    issues.push({
      path: `${path}.min`,
      message: `must be at least ${smallest}: Stripe charges no less in this currency`,
    });
  if (amounts.max > largest)
    issues.push({
      path: `${path}.max`,
      message: `must be at most ${largest}: Stripe charges no more in this currency`,
    });
  for (const interval of intervals) {
    amounts[interval].suggestions.forEach((each, index) => {
      const at = `${path}.${interval}.suggestions[${index}]`;
      if (each < amounts.min || each > amounts.max) issues.push({ path: at, message: "must lie between min and max" });
      if (each % step !== 0) issues.push({ path: at, message: stepMessage });
    });
  }
  return issues;
}

function goalsIssues(goals: unknown, currencies: readonly string[]): Issue[] {
  return [
    ...twice(goals, "goals", "is used by an earlier goal"),
    ...listOf(goals).flatMap((goal, at) => {
      const currency = field(goal, "currency");
      return typeof currency === "string" && !currencies.includes(currency)
        ? [{ path: `goals[${at}].currency`, message: "must be one of the currencies in amounts" }]
        : [];
    }),
  ];
}

/** A name that there is none of, and a placeholder that is filled in nowhere: a slip that only readers would see. */
function messagesIssues(messages: unknown): Issue[] {
  return entriesOf(messages).flatMap(([language, words]) => [
    ...(locales.some((each) => each === language)
      ? []
      : [{ path: `messages.${language}`, message: `must be one of ${locales.join(", ")}` }]),
    ...entriesOf(words).flatMap(([name, text]) => {
      const path = `messages.${language}.${name}`;
      const filled = Object.hasOwn(messageNames, name) ? messageNames[name] : undefined;
      if (filled === undefined) return [{ path, message: "is not a text of the widget" }];
      const placeholders =
        typeof text === "string" ? [...text.matchAll(/\{(\w*)\}/g)].map(([, each = ""]) => each) : [];
      const unknown = placeholders.find((each) => !filled.includes(each));
      if (unknown !== undefined) return [{ path, message: `has nothing to fill in for {${unknown}}` }];
      // What will be charged is said wherever the widget says it.
      const isSilent = name.startsWith("willHappen") && typeof text === "string" && !placeholders.includes("amount");
      return isSilent ? [{ path, message: "must say {amount}" }] : [];
    }),
  ]);
}

function idsOf(list: unknown): readonly unknown[] {
  return listOf(list).map((each) => field(each, "id"));
}

/** `min` above `max`, wherever a campaign counts something. */
function rangeIssues(targeting: unknown, path: string): Issue[] {
  return ["articlesRead", "visits"].flatMap((name) => {
    const [min, max] = [field(field(targeting, name), "min"), field(field(targeting, name), "max")];
    return typeof min === "number" && typeof max === "number" && min > max
      ? [{ path: `${path}.${name}.min`, message: "must not be above max" }]
      : [];
  });
}

function appealsIssues(appeals: unknown, currencies: readonly string[], goals: readonly unknown[]): Issue[] {
  const issues = twice(appeals, "appeals", "is used by an earlier appeal");
  listOf(appeals).forEach((appeal, index) => {
    const path = `appeals[${index}]`;
    const goal = field(appeal, "goal");
    if (typeof goal === "string" && !goals.includes(goal))
      issues.push({ path: `${path}.goal`, message: "must be the id of one of goals" });
    const after = field(field(appeal, "after"), "campaign");
    if (typeof after === "string" && (after === field(appeal, "id") || !idsOf(appeals).includes(after)))
      issues.push({ path: `${path}.after.campaign`, message: "must be the id of another appeal" });
    issues.push(...rangeIssues(field(appeal, "targeting"), `${path}.targeting`));
    const schedule = v.safeParse(scheduleSchema, field(appeal, "schedule") ?? {});
    const { from, until } = schedule.success ? schedule.output : {};
    if (from !== undefined && until !== undefined && Date.parse(from) >= Date.parse(until))
      issues.push({ path: `${path}.schedule.until`, message: "must be after from" });
    const variants = listOf(field(appeal, "variants"));
    if (variants.length > 0 && variants.every((each) => field(each, "weight") === 0))
      issues.push({ path: `${path}.variants`, message: "must have a variant with a weight above 0" });
    issues.push(...twice(variants, `${path}.variants`, "is used by an earlier variant"));
    variants.forEach((each, at) => {
      const currency = field(each, "currency");
      if (typeof currency === "string" && !currencies.includes(currency))
        issues.push({ path: `${path}.variants[${at}].currency`, message: "must be one of the currencies in amounts" });
    });
  });
  return issues;
}

function twice(list: unknown, path: string, message: string): Issue[] {
  const ids = listOf(list).map((each) => field(each, "id"));
  return ids.flatMap((id, at) =>
    typeof id === "string" && ids.indexOf(id) !== at ? [{ path: `${path}[${at}].id`, message }] : [],
  );
}

/** Where the platform can't list its currencies, the shape has to do: an endpoint checks the same file. */
function isKnown(code: string): boolean {
  return !("supportedValuesOf" in Intl) || Intl.supportedValuesOf("currency").includes(code);
}

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}

function entriesOf(given: unknown): readonly (readonly [string, unknown])[] {
  const isRecord = typeof given === "object" && given !== null && !Array.isArray(given);
  // valibot leaves the prototype's names out of a record, and so does this.
  return isRecord ? Object.entries(given).filter(([name]) => !(name in {})) : [];
}

function field(given: unknown, name: string): unknown {
  return typeof given === "object" && given !== null && Object.hasOwn(given, name)
    ? (given as Record<string, unknown>)[name]
    : undefined;
}
