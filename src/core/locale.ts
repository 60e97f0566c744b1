/** The languages the widget speaks; each loads alone. */
export const locales = ["en", "ar", "de", "es", "fr", "ja", "sv"] as const;
export type Locale = (typeof locales)[number];

/** The language to speak to a page in `tag` (BCP 47): its own, else English. */
export function pickLocale(tag: string): Locale {
  const [language] = tag.toLowerCase().split("-");
  return locales.find((each) => each === language) ?? "en";
}

/**
 * The locale in which amounts and dates are written and read: the page's own region where the widget speaks its
 * language, else that of the language it speaks. Words and numbers are always of one language.
 */
export function spokenLocale(tag: string): string {
  const language = pickLocale(tag);
  const usable = usableLocale(tag);
  return usable.toLowerCase().split("-")[0] === language ? usable : language;
}

/** A locale that Intl takes: a page may carry any `lang`, and a malformed one must not break the appeal. */
export function usableLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag).length > 0 ? tag : "en";
  } catch {
    return "en";
  }
}
