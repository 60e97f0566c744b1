import type { Locale } from "./locale.ts";

/**
 * The locale in which amounts and dates are written and read, where a language is spoken to a page: the page's own
 * region where it is of that language, else that of the language.
 */
export function regionalLocale(spoken: Locale, tag: string): string {
  const usable = usableLocale(tag);
  return languageIn(usable) === languageIn(spoken) ? usable : spoken;
}

/**
 * The locale as Intl is to write in it. Of Arabic without a country, older engines (with ICU 72, as in WebKitGTK of
 * Debian 12) write ٥ where newer ones write 5, and so do the amounts that are written without asking Intl.
 */
export function writtenLocale(locale: string): string {
  return locale === "ar" ? "ar-u-nu-latn" : locale;
}

/** The language alone, of a tag that {@link usableLocale} has made. */
export function languageIn(tag: string): string {
  return tag.replace(/-.*/, "");
}

/**
 * The locale in `tag` as Intl takes it: language, characters and region, whatever stands behind them. A page may carry
 * any `lang`, and a malformed one (`pt-PT-ao90`) must not break the appeal. English where there is nothing to go by.
 */
export function usableLocale(tag: string): string {
  const [known = "en"] =
    /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(?![a-z\d])/i.exec(tag.trim().replaceAll("_", "-")) ?? [];
  return Intl.getCanonicalLocales(known).join();
}
