import * as v from "valibot";
import { defaultAmounts, type Amounts, type CurrencyAmounts, type Suggestions } from "../money/amounts.ts";
import { currencyUnits, isCurrencyCode } from "../money/currency.ts";
import { idPattern } from "./id-pattern.ts";
import { intervals, type Interval } from "../money/interval.ts";
import { placements } from "./placement.ts";

const text = (maxLength: number) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty("must not be empty"), v.maxLength(maxLength));
const id = v.pipe(
  v.string(),
  v.regex(idPattern, `must match ${idPattern.source}`),
  // A record keyed by such a word does not survive being read back: what the reader said would be forgotten.
  v.check(
    (given) => !idPattern.test(given) || !(given in {} || given === "prototype"),
    "must be another word: this one means something to JavaScript",
  ),
);
const webAddress = v.pipe(
  v.string(),
  v.regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])\S+$/, "must be an https address"),
);
const amount = v.pipe(v.number(), v.safeInteger("must be an integer in minor units"), v.minValue(1));
/** What else Date.parse takes differs from browser to browser. */
const isoDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;
const moment = v.pipe(
  v.string(),
  v.check(
    (given) => isoDate.test(given) && !Number.isNaN(Date.parse(given)),
    "must be an ISO 8601 date, such as 2026-12-31T23:59:59Z",
  ),
);

const suggestions = v.pipe(
  v.strictObject({
    suggestions: v.pipe(v.array(amount), v.minLength(1), v.maxLength(6)),
    default: v.optional(amount),
  }),
  v.forward(
    v.check(
      (given) => given.default === undefined || given.suggestions.includes(given.default),
      "must be one of the suggestions",
    ),
    ["default"],
  ),
);

const currencyAmounts = v.strictObject({
  min: amount,
  max: amount,
  once: v.optional(suggestions),
  month: v.optional(suggestions),
  year: v.optional(suggestions),
  fees: v.optional(
    v.strictObject({
      percent: v.pipe(v.number(), v.minValue(0), v.maxValue(20)),
      fixed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    }),
  ),
});

const variant = v.strictObject({
  id,
  /** Share of the readers, beside the other variants' weights. */
  weight: v.optional(v.pipe(v.number(), v.minValue(0)), 1),
  heading: v.optional(text(200)),
  /** Paragraphs of plain text. */
  body: v.optional(v.pipe(v.array(text(2000)), v.maxLength(12))),
  signature: v.optional(text(200)),
  currency: v.optional(v.string()),
  interval: v.optional(v.picklist(intervals)),
});

const appeal = v.strictObject({
  id,
  placement: v.optional(v.picklist(placements), "inline"),
  /** The highest one that nothing speaks against is shown. */
  priority: v.optional(v.number(), 0),
  schedule: v.optional(v.strictObject({ from: v.optional(moment), until: v.optional(moment) }), {}),
  /** Supporters are never asked; this narrows down whom else. */
  audience: v.optional(v.picklist(["everyone", "never-gave", "gave-before"]), "everyone"),
  targeting: v.optional(
    v.strictObject({
      /** Path prefixes, `*` for any run of characters: `/news/*`. Empty: all. */
      paths: v.optional(v.array(text(200)), []),
      exceptPaths: v.optional(v.array(text(200)), []),
      /** Language tags, `de` also for `de-AT`. Empty: all. */
      languages: v.optional(v.array(text(35)), []),
    }),
    {},
  ),
  /** At most this many impressions in that many days. */
  frequencyCap: v.optional(
    v.strictObject({
      impressions: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100)), 20),
      days: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(90)), 7),
    }),
    {},
  ),
  variants: v.pipe(v.array(variant), v.minLength(1, "must name at least one variant")),
});

/** `support-appeal.json` as a publisher writes it; also what the JSON Schema for editors is made from. */
export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** Written by the endpoint, never by a publisher. */
  complete: v.optional(v.literal(1)),
  publication: v.optional(
    v.strictObject({
      name: v.optional(text(100)),
      logo: v.optional(webAddress),
      privacyPolicy: v.optional(webAddress),
      contact: v.optional(text(200)),
    }),
    {},
  ),
  /** The currency offered where nothing else says; by default the first of `amounts`. */
  currency: v.optional(v.string()),
  /** What the publisher's Stripe account takes, as readers know it. */
  paymentMethods: v.optional(v.pipe(v.array(text(40)), v.maxLength(10)), [
    "Visa",
    "Mastercard",
    "American Express",
    "Apple Pay",
    "Google Pay",
  ]),
  /** Minor units, per currency in lower case. */
  amounts: v.optional(v.record(v.string(), currencyAmounts)),
  appeals: v.optional(v.array(appeal)),
});

export type Campaign = v.InferOutput<typeof appeal>;
export type Variant = v.InferOutput<typeof variant>;
/** What a publisher writes. */
export type ConfigInput = v.InferInput<typeof configSchema>;
/** What the rest of the code reads: every default filled in. */
export interface Config {
  /** Says that every default is filled in, in this version's shape: the widget then need not parse it again. */
  readonly complete: 1;
  readonly publication: {
    readonly name?: string | undefined;
    readonly logo?: string | undefined;
    readonly privacyPolicy?: string | undefined;
    readonly contact?: string | undefined;
  };
  readonly currency: string;
  readonly paymentMethods: readonly string[];
  readonly amounts: Amounts;
  readonly appeals: readonly Campaign[];
}

/** One thing wrong: `path` as in `appeals[0].variants[1].heading`, empty for the whole. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a publisher's config. Never throws: every problem is listed with the path of the setting at fault. */
export function parseConfig(input: unknown): Parsed<Config> {
  // valibot takes a list for an object, and this one for a config that says nothing.
  if (Array.isArray(input)) return { ok: false, issues: [{ path: "", message: "must be an object" }] };
  const result = v.safeParse(configSchema, input);
  if (!result.success) return { ok: false, issues: toIssues(result.issues) };
  const { publication, paymentMethods, amounts, appeals } = result.output;
  const given = amounts ?? defaultAmounts;
  const complete = Object.fromEntries(
    Object.entries(given).map(([currency, each]) => [currency, completeAmounts(currency, each)]),
  );
  const currency = result.output.currency ?? Object.keys(complete)[0] ?? "usd";
  const issues = [
    ...Object.entries(complete).flatMap(([code, each]) => amountIssues(code, each)),
    ...(Object.hasOwn(complete, currency)
      ? []
      : [{ path: "currency", message: "must be one of the currencies in amounts" }]),
    ...campaignIssues(appeals ?? [], complete),
  ];
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      complete: 1,
      publication,
      paymentMethods,
      currency,
      amounts: complete,
      appeals: appeals ?? [defaultCampaign()],
    },
  };
}

/** What runs where a publisher configured no campaign: one inline appeal with the built-in copy. */
export function defaultCampaign(): Campaign {
  return v.parse(appeal, { id: "default", variants: [{ id: "default" }] });
}

export function toIssues(issues: readonly v.BaseIssue<unknown>[]): Issue[] {
  return issues.map((issue) => ({
    path: v.getDotPath(issue)?.replace(/\.(\d+)(?=\.|$)/g, "[$1]") ?? "",
    message: describe(issue),
  }));
}

/** valibot's own messages repeat the received value; ours never do. */
function describe(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object" && issue.expected === "never") return "is not a known setting";
  if (issue.kind === "schema" && issue.received === "undefined") return "is missing";
  return issue.message.startsWith("Invalid ") ? `must be ${issue.expected ?? "valid"}` : issue.message;
}

type GivenAmounts = v.InferOutput<typeof currencyAmounts>;

function completeAmounts(currency: string, given: GivenAmounts | CurrencyAmounts): CurrencyAmounts {
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

function amountIssues(currency: string, amounts: CurrencyAmounts): Issue[] {
  const path = `amounts.${currency}`;
  if (!isCurrencyCode(currency) || !Intl.supportedValuesOf("currency").includes(currency.toUpperCase()))
    return [{ path, message: "must be a currency that Stripe charges, in lower case, such as usd (ugx is left out)" }];
  const { step } = currencyUnits(currency);
  if (amounts.min > amounts.max) return [{ path: `${path}.min`, message: "must not be above max" }];
  const stepMessage = `must be a multiple of ${step} in this currency`;
  if (amounts.min % step !== 0) return [{ path: `${path}.min`, message: stepMessage }];
  const issues: Issue[] = [];
  for (const interval of intervals) {
    amounts[interval].suggestions.forEach((each, index) => {
      const at = `${path}.${interval}.suggestions[${index}]`;
      if (each < amounts.min || each > amounts.max) issues.push({ path: at, message: "must lie between min and max" });
      if (each % step !== 0) issues.push({ path: at, message: stepMessage });
    });
  }
  return issues;
}

function campaignIssues(appeals: readonly Campaign[], amounts: Amounts): Issue[] {
  const issues: Issue[] = [];
  appeals.forEach((campaign, index) => {
    const path = `appeals[${index}]`;
    if (appeals.findIndex((other) => other.id === campaign.id) !== index)
      issues.push({ path: `${path}.id`, message: "is used by an earlier appeal" });
    const { from, until } = campaign.schedule;
    if (from !== undefined && until !== undefined && Date.parse(from) >= Date.parse(until))
      issues.push({ path: `${path}.schedule.until`, message: "must be after from" });
    if (campaign.variants.every((each) => each.weight === 0))
      issues.push({ path: `${path}.variants`, message: "must have a variant with a weight above 0" });
    campaign.variants.forEach((each, at) => {
      if (campaign.variants.findIndex((other) => other.id === each.id) !== at)
        issues.push({ path: `${path}.variants[${at}].id`, message: "is used by an earlier variant" });
      if (each.currency !== undefined && !Object.hasOwn(amounts, each.currency))
        issues.push({ path: `${path}.variants[${at}].currency`, message: "must be one of the currencies in amounts" });
    });
  });
  return issues;
}
