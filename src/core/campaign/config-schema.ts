import * as v from "valibot";
import { idPattern } from "./id-pattern.ts";
import { intervals } from "../money/interval.ts";
import { ownOnly } from "../own-only.ts";
import { isWebAddress } from "../web-address.ts";
import { placements } from "./placement.ts";
import { isMoment, isTimeZone, settleSchedule } from "./schedule.ts";

/** The settings of a prototype's own are none: valibot takes over whatever a page has put on `Object.prototype`. */
const strict = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(Object.assign(Object.create(null) as object, entries));
const unsaid = Object.freeze(Object.create(null) as Record<string, never>);
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
const addressShape = /^https?:\/\/\S+$/;
const webAddress = v.pipe(
  v.string(),
  v.regex(addressShape, "must be an https address"),
  v.check((given) => !addressShape.test(given) || isWebAddress(given), "must be an https address"),
);
const amount = v.pipe(
  v.number(),
  v.safeInteger("must be an integer in minor units: cents, not dollars"),
  v.minValue(1),
);
const moment = v.pipe(
  v.string(),
  v.check(isMoment, "must be a day that there is, such as 2026-12-31, or a time of one, such as 2026-12-31T18:00:00Z"),
);

const suggestions = v.pipe(
  strict({
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

export const currencyAmounts = strict({
  min: amount,
  max: amount,
  once: v.optional(suggestions),
  month: v.optional(suggestions),
  year: v.optional(suggestions),
  fees: v.optional(
    strict({
      percent: v.pipe(v.number(), v.minValue(0), v.maxValue(20)),
      fixed: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    }),
  ),
});

const variant = strict({
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

export const scheduleSchema = v.pipe(
  strict({
    from: v.optional(moment),
    until: v.optional(moment),
    timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone, "must be a time zone, such as Europe/Berlin"))),
  }),
  v.transform(settleSchedule),
);

const appeal = strict({
  id,
  placement: v.optional(v.picklist(placements), "inline"),
  /** The highest one that nothing speaks against is shown. */
  priority: v.optional(v.number(), 0),
  /** A day without a time is meant whole; times without an offset are the time zone's, else the reader's own. */
  schedule: v.optional(scheduleSchema, unsaid),
  /** Supporters are never asked; this narrows down whom else. */
  audience: v.optional(v.picklist(["everyone", "never-gave", "gave-before"]), "everyone"),
  targeting: v.optional(
    strict({
      /** How a path begins, with `*` for any run of characters and `$` for the end, as in robots.txt. Empty: all. */
      paths: v.optional(v.array(text(200)), []),
      exceptPaths: v.optional(v.array(text(200)), []),
      /** Language tags, `de` also for `de-AT`. Empty: all. */
      languages: v.optional(v.array(text(35)), []),
    }),
    unsaid,
  ),
  /** At most this many impressions in that many days, and on one day of the reader's own. */
  frequencyCap: v.optional(
    strict({
      impressions: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100)), 4),
      days: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(90)), 30),
      perDay: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100)), 1),
    }),
    unsaid,
  ),
  variants: v.pipe(v.array(variant), v.minLength(1, "must name at least one variant")),
});

/** `support-appeal.json` as a publisher writes it; also what the JSON Schema for editors is made from. */
export const configSchema = strict({
  $schema: v.optional(v.string()),
  publication: v.optional(
    strict({
      name: v.optional(text(100)),
      logo: v.optional(webAddress),
      privacyPolicy: v.optional(webAddress),
      contact: v.optional(text(200)),
      /** Where a reader changes or ends a gift. */
      manage: v.optional(webAddress),
      /** Decides whether Stripe's page speaks of donating. */
      kind: v.optional(v.picklist(["nonprofit", "company"])),
    }),
    unsaid,
  ),
  /** Whose pages may ask: the endpoint's `PAGE_ORIGINS`, which it writes here itself. */
  origins: v.optional(v.array(text(300))),
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

/** What runs where a publisher configured no campaign: one inline appeal with the built-in copy. */
export function defaultCampaign(): Campaign {
  return v.parse(appeal, ownOnly({ id: "default", variants: [{ id: "default" }] }));
}
