import { writtenLocale } from "../usable-locale.ts";
import { currencyUnits } from "./currency.ts";

/** Making one costs more than a hundred uses of it, and an appeal formats a dozen amounts before it is visible. */
const formats = new Map<string, Intl.NumberFormat>();

/**
 * An amount as the reader's locale writes it: `formatAmount(500, "usd", "en")` is `$5`,
 * `formatAmount(450, "eur", "de")` is `4,50 €`. Of the many dollars only the locale's own is a plain `$`.
 *
 * @param amount integer, Stripe's minor units of `currency`
 */
export function formatAmount(amount: number, currency: string, locale: string): string {
  const { exponent } = currencyUnits(currency);
  // Not what Intl holds for usual: it rounds forints and rupiahs, which Stripe charges with two decimals.
  const digits = amount % 10 ** exponent === 0 ? 0 : exponent;
  const key = `${locale} ${currency} ${digits}`;
  try {
    const format = formats.get(key) ?? amountFormat(currency, locale, digits);
    formats.set(key, format);
    return format.format(amount / 10 ** exponent);
  } catch {
    // A page that has replaced it: plain digits and the code.
    return `${currency.toUpperCase()} ${(amount / 10 ** exponent).toFixed(digits)}`;
  }
}

function amountFormat(currency: string, locale: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(writtenLocale(locale), {
    // As `options` has it, in what every reader loads first.
    __proto__: null,
    style: "currency",
    currency: currency.toUpperCase(),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as Intl.NumberFormatOptions);
}
