import * as v from "valibot";
import { checkoutDomain } from "./checkout-domain.ts";
import { idPattern } from "./id-pattern.ts";
import { intervals } from "../money/interval.ts";
import { ownOnly } from "../own-only.ts";
import { MIN_SAMPLE } from "../tallies/tally.ts";
import { placements } from "./placement.ts";
import { devices } from "./page.ts";
import { isMoment, isTimeZone, settleSchedule, weekdays } from "./schedule.ts";
import { strict } from "./strict.ts";
import { paletteSchema, themeSchema } from "./theme-schema.ts";
import { webAddress } from "./web-address-schema.ts";

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

/** `18:00-23:00`, also past midnight. */
const dayTime = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, "must be a time such as 18:00"));

export const scheduleSchema = v.pipe(
  strict({
    from: v.optional(moment),
    until: v.optional(moment),
    /** Weekdays, by the time zone's calendar or the reader's own. Left out: all. */
    days: v.optional(v.pipe(v.array(v.picklist(weekdays)), v.minLength(1))),
    /** Each day from a time until another; past midnight where it ends before it begins. */
    hours: v.optional(strict({ from: dayTime, until: dayTime })),
    timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone, "must be a time zone, such as Europe/Berlin"))),
  }),
  v.transform(settleSchedule),
);

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(10_000));
const days = (most: number) => v.pipe(v.number(), v.minValue(1), v.maxValue(most));
const names = v.pipe(v.array(text(100)), v.minLength(1));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "must be a country's two capital letters, such as DE"));

const targeting = strict({
  /** How a path begins, with `*` for any run of characters and `$` for the end, as in robots.txt. Empty: all. */
  paths: v.optional(v.array(text(200)), []),
  exceptPaths: v.optional(v.array(text(200)), []),
  /** Language tags, `de` also for `de-AT`. Empty: all. */
  languages: v.optional(v.array(text(35)), []),
  /** What the page says of itself, in any case of letters. */
  sections: v.optional(names),
  exceptSections: v.optional(names),
  tags: v.optional(names),
  exceptTags: v.optional(names),
  /** Where nobody can say which country it is, nobody is asked. */
  countries: v.optional(v.pipe(v.array(country), v.minLength(1))),
  exceptCountries: v.optional(v.pipe(v.array(country), v.minLength(1))),
  devices: v.optional(v.pipe(v.array(v.picklist(devices)), v.minLength(1))),
  /** Hosts that the reader came from, each with what stands under it; `direct` for none. */
  referrers: v.optional(names),
  /** The address's own `utm_…` parameters, each one of these values: `{"source": ["newsletter"]}`. */
  utm: v.optional(v.record(v.string(), names)),
  /** Articles read on this device in so many days, this one included. */
  articlesRead: v.optional(strict({ min: v.optional(count), max: v.optional(count), days: v.optional(days(364), 30) })),
  /** Visits to this site from this device, this one included: `{"min": 3}` spares the first two. */
  visits: v.optional(strict({ min: v.optional(count), max: v.optional(count) })),
});

const frequencyCap = strict({
  impressions: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100)), 4),
  days: v.optional(days(90), 30),
  perDay: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100)), 1),
});

/** A wall stands until it is answered; everything else is seen four times in a month, and once a day. */
const caps = { impressions: 4, days: 30, perDay: 1 };
const wallCaps = { impressions: 100, days: 30, perDay: 100 };

const appeal = v.pipe(
  strict({
    id,
    /** A draft is shown in the preview alone. */
    status: v.optional(v.picklist(["live", "draft"])),
    placement: v.optional(v.picklist(placements), "inline"),
    /** The highest one that nothing speaks against is shown. */
    priority: v.optional(v.number(), 0),
    /** Only to one who has seen another campaign, so many days ago or more. */
    after: v.optional(
      strict({ campaign: id, days: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(364)), 1) }),
    ),
    /** Of `inline`: after the nth match of a selector. */
    at: v.optional(strict({ selector: text(300), after: v.optional(v.pipe(count, v.minValue(1)), 1) })),
    /** Of `modal`: the first of these that comes. */
    opens: v.optional(
      strict({
        afterSeconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(3600))),
        /** Share of the page that was scrolled, in percent. */
        afterScroll: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
        onExit: v.optional(v.boolean()),
      }),
    ),
    wall: v.optional(
      strict({
        afterParagraphs: v.optional(v.pipe(count, v.minValue(1)), 3),
        /** Articles in so many days before the wall stands. */
        freeArticles: v.optional(count, 0),
        days: v.optional(days(364), 30),
        /** Without "Remind me later". */
        strict: v.optional(v.boolean(), false),
      }),
    ),
    /** A day without a time is meant whole; times without an offset are the time zone's, else the reader's own. */
    schedule: v.optional(scheduleSchema, unsaid),
    /** Supporters are never asked; this narrows down whom else. */
    audience: v.optional(v.picklist(["everyone", "never-gave", "gave-before"]), "everyone"),
    targeting: v.optional(targeting, unsaid),
    /** At most this many impressions in that many days, and on one day of the reader's own. */
    frequencyCap: v.optional(frequencyCap),
    /** Days of rest after the first, second, … time that the reader closed an appeal; the last one for all further. */
    rest: v.optional(v.pipe(v.array(days(3650)), v.minLength(1), v.maxLength(10))),
    /** Share of the readers who are never asked, from 0 up to 1. */
    holdback: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    /** Whether the shares of the variants follow what they bring, day by day, in place of the weights. */
    learn: v.optional(v.boolean()),
    /** For `learn`: what it costs that a reader closes the appeal, in minor units of the campaign's currency. */
    dismissalPrice: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000))),
    /** One of `goals`. */
    goal: v.optional(id),
    /** Whether one who gives once is asked, one time, to give each month. */
    nudge: v.optional(v.boolean()),
    /** Whether a reader may add what Stripe takes; never ticked beforehand. */
    coverFees: v.optional(v.boolean()),
    /** Whether Stripe's page offers a line to the newsroom. */
    note: v.optional(v.boolean()),
    variants: v.pipe(v.array(variant), v.minLength(1, "must name at least one variant")),
  }),
  v.transform((given) => ({
    ...given,
    frequencyCap: given.frequencyCap ?? (given.placement === "wall" ? wallCaps : caps),
  })),
);

export const goalKinds = ["amount", "contributions", "supporters"] as const;

const goal = strict({
  id,
  kind: v.picklist(goalKinds),
  /** Minor units of `currency` for an amount; a number otherwise. */
  target: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  currency: v.optional(v.string()),
  /** What came before is not counted. */
  from: v.optional(moment),
  /** In place of the endpoint: a file of the same form as `GET /goals/{id}`. */
  url: v.optional(webAddress),
});

const newsletter = strict({
  /** What it is called; also travels with the address. */
  id,
  /** What the reader agrees to, word for word. */
  consent: text(500),
  /** Where the endpoint passes each address on to, in place of keeping it. Never shown to readers. */
  forward: v.optional(webAddress),
});

/** What is counted without saying of whom; nothing where it is left out. */
const tallies = strict({
  /** Share of the page views that count, from 0, which is none, up to 1. */
  sample: v.optional(
    v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(1),
      v.check((share) => share === 0 || share >= MIN_SAMPLE, `must be 0, or at least ${MIN_SAMPLE}`),
    ),
    1,
  ),
  /** Whether they are told apart by the page's section. */
  sections: v.optional(v.boolean(), true),
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
      /** What a supporter may pass on to others after giving. */
      share: v.optional(webAddress),
      /** Decides whether Stripe's page speaks of donating. */
      kind: v.optional(v.picklist(["nonprofit", "company"])),
      /** Stripe's Checkout and portal under a domain of the publisher's; Stripe's own is always good. */
      checkoutDomain: v.optional(checkoutDomain),
    }),
    unsaid,
  ),
  /** Whose pages may ask: the endpoint's `PAGE_ORIGINS`, which it writes here itself. */
  origins: v.optional(v.array(text(300))),
  /** On which pages an appeal may come; the endpoint writes it here itself, for the gate. */
  pages: v.optional(v.string()),
  /** Whether the endpoint sends mail; it writes this here itself, and a file may not. */
  mail: v.optional(v.boolean()),
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
  goals: v.optional(v.array(goal)),
  newsletter: v.optional(newsletter),
  tallies: v.optional(tallies),
  /** The publisher's own colours; the page's CSS counts before them. */
  theme: v.optional(themeSchema),
  /** What `theme` comes to: see `paletteOf`. It is made anew by whoever parses, and a file may not have it. */
  palette: v.optional(paletteSchema),
  /** By language, then by name: what the publisher says in other words. */
  messages: v.optional(v.record(v.string(), v.record(v.string(), text(500)))),
  appeals: v.optional(v.array(appeal)),
});

export type Campaign = v.InferOutput<typeof appeal>;
export type Variant = v.InferOutput<typeof variant>;
export type Goal = v.InferOutput<typeof goal>;
export type Newsletter = v.InferOutput<typeof newsletter>;
export type Tallies = v.InferOutput<typeof tallies>;
/** What a publisher writes. */
export type ConfigInput = v.InferInput<typeof configSchema>;

/** What runs where a publisher configured no campaign: one inline appeal with the built-in copy. */
export function defaultCampaign(): Campaign {
  return v.parse(appeal, ownOnly({ id: "default", variants: [{ id: "default" }] }));
}
