/** A locale that Intl takes: a page may carry any `lang`, and a malformed one must not break the appeal. */
export function usableLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag).length > 0 ? tag : "en";
  } catch {
    return "en";
  }
}
