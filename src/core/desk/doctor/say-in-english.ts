import { fill, FSI, PDI } from "../../fill.ts";
import { currencyUnits } from "../../money/currency.ts";
import type { Told } from "./finding.ts";
import { houseInEnglish } from "./house-in-english.ts";
import { sayFinding, type FindingFormat, type FindingWords, type Said } from "./say-finding.ts";
import { stripeInEnglish } from "./stripe-in-english.ts";

export type { Said } from "./say-finding.ts";

export const findingsInEnglish: FindingWords = { ...houseInEnglish, ...stripeInEnglish };

const isolates = new RegExp(`[${FSI}${PDI}]`, "g");

/** As in a log: no grouping of digits, times in UTC. */
const format: FindingFormat = {
  fill: (text, values) => fill(text, values).replace(isolates, ""),
  count: String,
  time: (at) => new Date(at).toISOString(),
  amount: ({ amount, currency }) => {
    const { exponent } = currencyUnits(currency);
    return `${(amount / 10 ** exponent).toFixed(exponent)} ${currency}`;
  },
};

/** What the doctor found or did, as the command line says it. */
export function sayInEnglish(told: Told): Said {
  return sayFinding(told, findingsInEnglish, format);
}
