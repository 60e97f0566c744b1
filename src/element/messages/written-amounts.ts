import { currencyUnits } from "../../core/money/currency.ts";

/**
 * How a language writes whole amounts, known without asking Intl: the first formatter that a page makes has Intl look
 * through every locale it knows, which takes a phone 60 ms, and the appeal waits for it. A test holds it to Intl.
 */
export interface WrittenAmounts {
  /** Those that write amounts as the language itself does; the page's locale has to be among them. */
  readonly locales: readonly string[];
  /** Between thousands. Without it, only amounts under a thousand are known. */
  readonly group?: string;
  /** By currency; `{n}`: the number. */
  readonly currencies: Readonly<Record<string, string>>;
}

/**
 * An amount as `formatAmount` writes it; undefined where only Intl knows.
 *
 * @param amount integer, Stripe's minor units of `currency`
 */
export function writtenAmount(
  amounts: readonly WrittenAmounts[],
  amount: number,
  currency: string,
  locale: string,
): string | undefined {
  const { currencies, group } = amounts.find(({ locales }) => locales.includes(locale)) ?? {};
  const text = currencies?.[currency];
  const whole = amount / 10 ** currencyUnits(currency).exponent;
  if (text === undefined || !Number.isInteger(whole)) return undefined;
  if (whole < 1000) return text.replace("{n}", `${whole}`);
  if (group === undefined || whole >= 1_000_000) return undefined;
  return text.replace("{n}", `${Math.floor(whole / 1000)}${group}${`${whole % 1000}`.padStart(3, "0")}`);
}
