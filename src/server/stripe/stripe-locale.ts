/** What `locale` of a Checkout Session may be, as the SDK's type lists it (API version 2026-10-28.endive). */
const listed =
  "auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW".split(
    " ",
  );

const byLowerCase = new Map(listed.map((locale) => [locale.toLowerCase(), locale]));

/** `auto`, by which Stripe goes by the reader's browser, for anything that it does not list. */
export function stripeLocale(locale: string | undefined): string {
  return (locale === undefined ? undefined : byLowerCase.get(locale.toLowerCase())) ?? "auto";
}
