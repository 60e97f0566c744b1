import { readLike } from "../read-like.ts";
import type { Config } from "./config.ts";

const suggestions = { suggestions: [0], default: 0 } as const;

/** A config of what nearly every publisher uses, as the endpoint writes it. */
export const example = {
  publication: {
    "?": { name: "", logo: "", privacyPolicy: "", contact: "", manage: "", share: "", kind: "" },
  },
  "?": {
    origins: [""],
    pages: "",
    mail: true,
    newsletter: { id: "", consent: "" },
    messages: { "*": { "*": "" } },
    palette: { "*": [""] },
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
      id: "",
      placement: "",
      priority: 0,
      schedule: { "?": { from: "", until: "", timeZone: "" } },
      audience: "",
      targeting: { paths: [""], exceptPaths: [""], languages: [""] },
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
 * The endpoint's config as the widget takes it before the full parser is there: whole, and of values of the right type;
 * addresses are checked where they become links. What few campaigns use is left out, and such a campaign says so: see
 * `readLike`. Undefined for anything else, such as a file that a publisher wrote by hand: that one is for `parseConfig`.
 */
export function readConfig(answer: unknown): Config | undefined {
  try {
    return readLike(answer, example) as Config;
  } catch {
    return undefined;
  }
}
