import { readLike } from "../read-like.ts";
import type { Config } from "./config.ts";
import { example as usual } from "./read-config.ts";

const colours = { "?": { accent: "", background: "", text: "" } } as const;
const least = { "?": { min: 0, max: 0 } } as const;
const [campaign] = usual.appeals;

/** All that the endpoint writes, as `configSchema` has it: beside the usual what few use. A test holds it to that. */
const example = {
  ...usual,
  publication: { "?": { ...usual.publication["?"], checkoutDomain: "" } },
  "?": {
    ...usual["?"],
    goals: [{ "?": { currency: "", from: "", url: "" }, id: "", kind: "", target: 0 }],
    tallies: { sample: 0, sections: true },
    theme: { "?": { light: colours, dark: colours } },
  },
  appeals: [
    {
      ...campaign,
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
      schedule: { "?": { ...campaign.schedule["?"], days: [""], hours: { from: "", until: "" } } },
      targeting: {
        ...campaign.targeting,
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
      },
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
