import { options } from "../options.ts";

/** "US dollars", as the reader's locale calls several of them. */
export function currencyName(locale: string, currency: string): string {
  const code = currency.toUpperCase();
  try {
    const parts = new Intl.NumberFormat(
      locale,
      options<Intl.NumberFormatOptions>({
        style: "currency",
        currency: code,
        currencyDisplay: "name",
        // Of 5.00 Russian has one dollar, of 5 several.
        minimumFractionDigits: 0,
      }),
    ).formatToParts(5);
    return parts.find(({ type }) => type === "currency")?.value ?? code;
  } catch {
    // A page that has replaced it.
    return code;
  }
}
