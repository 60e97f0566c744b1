import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencyUnits } from "../../../../src/core/money/currency.ts";
import { formatAmount } from "../../../../src/core/money/format-amount.ts";
import { parseAmount } from "../../../../src/core/money/parse-amount.ts";
import { locales as spoken } from "../../../../src/core/locale.ts";
import { seeded } from "../../../support/seeded.ts";

/** https://docs.stripe.com/currencies, without ugx. */
const currencies =
  `usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd bwp byn bzd cad cdf
  chf clp cny cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr isk
  jmd jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn
  nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sle sos srd std szl thb tjs tnd
  top try ttd twd tzs uah uyu uzs vnd vuv wst xaf xcd xof xpf yer zar zmw`.split(/\s+/);

/** Every language that the widget speaks, regions that write numbers in a way of their own, and some that it does not. */
const locales = [
  ...spoken,
  ...`en-IN en-CA en-ZA de-AT de-CH fr-CH fr-CA es-MX it-CH pt-BR pt-PT mr bn th my ar-EG ar-SA zh-HK et is`.split(" "),
];

const limits = { min: 1, max: 99_999_999 };

/** One of each way to count, which are tried at length; the others differ from them by their signs. */
const oneOfEachKind = new Set(["usd", "jpy", "kwd", "isk"]);

/** Small, odd, round and large amounts that the currency can be charged in. */
function amountsIn(currency: string, chance: () => number): number[] {
  const { step, exponent } = currencyUnits(currency);
  const edges = [1, 4.5 * 10 ** exponent, 4500 * 10 ** exponent, 99_999_900];
  const drawn = Array.from({ length: oneOfEachKind.has(currency) ? 200 : 4 }, () => Math.floor(10 ** (chance() * 7.9)));
  return [...edges, ...drawn].map((amount) => Math.max(step, Math.floor(amount / step) * step));
}

/** What the reader's keyboard would write: no currency, the locale's separators. */
function plain(amount: number, currency: string, locale: string): string {
  const { exponent } = currencyUnits(currency);
  const digits = { minimumFractionDigits: exponent, maximumFractionDigits: exponent };
  return new Intl.NumberFormat(locale, digits).format(amount / 10 ** exponent);
}

/** Amounts that come back as others, or not at all. */
function lost(
  currency: string,
  locale: string,
  write: (amount: number, currency: string, locale: string) => string,
): string[] {
  const amounts = new Set(amountsIn(currency, seeded(currency.charCodeAt(0) * 1000 + locale.length)));
  return [...amounts].flatMap((amount) => {
    const text = write(amount, currency, locale);
    const parsed = parseAmount(text, currency, locale, limits);
    return parsed.ok && parsed.amount === amount
      ? []
      : [`${amount} ${currency} ${locale} ${JSON.stringify(text)}: ${JSON.stringify(parsed)}`];
  });
}

describe.each(locales)("in %s, every currency", (locale) => {
  it("that we write is read back as the same amount", { timeout: 60_000 }, () => {
    expect(currencies.flatMap((currency) => lost(currency, locale, formatAmount))).toEqual([]);
  });

  it("written without its sign is read back as the same amount", { timeout: 60_000 }, () => {
    expect(currencies.flatMap((currency) => lost(currency, locale, plain))).toEqual([]);
  });
});

it("whatever amount is written in whatever currency and language is read back as the same", { timeout: 60_000 }, () => {
  const anyAmount = fc
    .record({ currency: fc.constantFrom(...currencies), digits: fc.integer({ min: 1, max: 99_999_999 }) })
    .map(({ currency, digits }) => {
      const { step } = currencyUnits(currency);
      return { currency, amount: Math.max(step, Math.floor(digits / step) * step) };
    });
  fc.assert(
    fc.property(anyAmount, fc.constantFrom(...locales), fc.boolean(), ({ currency, amount }, locale, withSign) => {
      const text = (withSign ? formatAmount : plain)(amount, currency, locale);
      expect(parseAmount(text, currency, locale, limits)).toEqual({ ok: true, amount });
    }),
    { numRuns: 20_000 },
  );
});
