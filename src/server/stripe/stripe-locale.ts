/** What `locale` of a Checkout Session may be, as the SDK's type lists it (API version 2026-10-28.endive). */
const listed =
  "auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW".split(
    " ",
  );

const byLowerCase = new Map(listed.map((locale) => [locale.toLowerCase(), locale]));

/** What Stripe calls otherwise, and what it has for a language in one region alone. */
const nearest: Readonly<Record<string, string>> = {
  hi: "hi-IN",
  no: "nb",
  nn: "nb",
  "zh-hant": "zh-TW",
  "zh-mo": "zh-HK",
  "en-ie": "en-GB",
  "en-au": "en-GB",
  "en-nz": "en-GB",
};

/**
 * The one that Stripe lists and that is nearest: `de` for `de-AT`, the Spanish of Latin America for `es-CL`. `auto`, by which Stripe goes by the reader's browser, for a language that it
 * does not have.
 */
export function stripeLocale(locale: string | undefined): string {
  if (locale === undefined) return "auto";
  const parts = locale.toLowerCase().split("-");
  const [language = ""] = parts;
  if (language === "es" && parts.length > 1 && !parts.includes("es", 1)) return "es-419";
  // `zh-hant-hk` is looked for whole, then by its parts from the right.
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join("-");
    const found = byLowerCase.get(tag) ?? (Object.hasOwn(nearest, tag) ? nearest[tag] : undefined);
    if (found !== undefined) return found;
  }
  return "auto";
}
