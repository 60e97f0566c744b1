/** The languages the widget speaks; each loads alone. */
export const locales = ["en", "ar", "de", "es", "fr", "ja", "sv"] as const;
export type Locale = (typeof locales)[number];

/** The language to speak to a page in `tag` (BCP 47): its own, else English. */
export function pickLocale(tag: string): Locale {
  const [language] = tag.toLowerCase().split("-");
  return locales.find((each) => each === language) ?? "en";
}
