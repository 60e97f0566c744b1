import { readLike } from "../read-like.ts";
import type { Config } from "./config.ts";

const suggestions = { suggestions: [0], default: 0 } as const;
const colours = { "?": { accent: "", background: "", text: "" } } as const;
const fromTo = { from: "", until: "" } as const;
const least = { "?": { min: 0, max: 0 } } as const;

/** All that the endpoint writes, as `configSchema` has it. A test holds it to that. */
const example = {
  publication: {
    "?": {
      name: "",
      logo: "",
      privacyPolicy: "",
      contact: "",
      manage: "",
      share: "",
      kind: "",
      checkoutDomain: "",
    },
  },
  "?": {
    origins: [""],
    pages: "",
    mail: true,
    goals: [{ "?": { currency: "", from: "", url: "" }, id: "", kind: "", target: 0 }],
    newsletter: { id: "", consent: "" },
    tallies: { sample: 0, sections: true },
    theme: { "?": { light: colours, dark: colours } },
    palette: { "*": [""] },
    messages: { "*": { "*": "" } },
  },
  currency: "",
  paymentMethods: [""],
  amounts: {
    "*": {
      "?": { fees: { percent: 0, fixed: 0 } },
      min: 0,
      max: 0,
      once: suggestions,
      month: suggestions,
      year: suggestions,
    },
  },
  appeals: [
    {
      "?": {
        status: "",
        after: { campaign: "", days: 0 },
        at: { selector: "", after: 0 },
        opens: { "?": { afterSeconds: 0, afterScroll: 0, onExit: true } },
        wall: { afterParagraphs: 0, freeArticles: 0, days: 0, strict: true },
        rest: [0],
        holdback: 0,
        learn: true,
        dismissalPrice: 0,
        goal: "",
        nudge: true,
        coverFees: true,
        note: true,
      },
      id: "",
      placement: "",
      priority: 0,
      schedule: { "?": { from: "", until: "", days: [""], hours: fromTo, timeZone: "" } },
      audience: "",
      targeting: {
        "?": {
          sections: [""],
          exceptSections: [""],
          tags: [""],
          exceptTags: [""],
          countries: [""],
          exceptCountries: [""],
          devices: [""],
          referrers: [""],
          utm: { "*": [""] },
          articlesRead: { ...least, days: 0 },
          visits: least,
        },
        paths: [""],
        exceptPaths: [""],
        languages: [""],
      },
      frequencyCap: { impressions: 0, days: 0, perDay: 0 },
      variants: [
        {
          "?": { heading: "", body: [""], signature: "", currency: "", interval: "" },
          id: "",
          weight: 0,
        },
      ],
    },
  ],
} as const;

/**
 * The endpoint's config, all of it: the endpoint has parsed what the publisher wrote, so that the widget need not do it
 * again with a parser that takes a slow phone 50 ms. Undefined for anything that the endpoint does not write, down to a
 * single setting that is not known here: that one is for `parseConfig`.
 */
export function readWholeConfig(answer: unknown): Config | undefined {
  try {
    const read = readLike(answer, example);
    return isWhole(read) ? (read as Config) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether nothing in it had to be left out: see `readLike`. */
function isWhole(read: unknown): boolean {
  if (typeof read !== "object" || read === null) return true;
  return !("+" in read) && Object.values(read).every(isWhole);
}
