import { describe, expect, it } from "vitest";
import type { ParsedAmount } from "../../../../src/core/money/check-amount.ts";
import { parseAmount } from "../../../../src/core/money/parse-amount.ts";

const anything = { min: 1, max: 99_999_999 };

/** What is understood: the amount in minor units, or why there is none. */
function understood(text: string, currency: string, locale: string): number | string {
  const parsed: ParsedAmount = parseAmount(text, currency, locale, anything);
  return parsed.ok ? parsed.amount : parsed.reason;
}

type Case = readonly [text: string, currency: string, locale: string, expected: number | string];

const separators: readonly Case[] = [
  ["4,50 €", "eur", "de", 450],
  ["4,50", "eur", "de", 450],
  ["4.50", "eur", "de", 450],
  ["4.500", "eur", "de", 450_000],
  ["4,500", "usd", "en", 450_000],
  ["4,50", "usd", "en", 450],
  ["1.234,56", "eur", "de", 123_456],
  ["1,234.56", "usd", "en", 123_456],
  ["1.234,56", "usd", "en", 123_456],
  ["1,234.56", "eur", "de", 123_456],
  ["1 234,56", "eur", "fr", 123_456],
  ["1\u202f234,56\u00a0€", "eur", "fr", 123_456],
  ["1\u00a0234\u00a0567,89", "sek", "sv", "too-large"],
  ["1'234.50", "chf", "de-CH", 123_450],
  ["1’234.50", "chf", "de-CH", 123_450],
  ["1’234", "chf", "de-CH", 123_400],
  ["1,00,000", "inr", "hi", 10_000_000],
  ["1,00,000", "inr", "en-IN", 10_000_000],
  ["1.234.567", "jpy", "de", 1_234_567],
  ["1,234,567", "jpy", "de", 1_234_567],
];

const twoReadings: readonly Case[] = [
  ["4.500", "usd", "en", "too-precise"],
  ["4,500", "eur", "de", "too-precise"],
  ["4.500", "jpy", "en", "too-precise"],
  ["1,234.500", "usd", "en", "too-precise"],
  ["4.500", "eur", "fr", "not-a-number"],
  ["4,500", "chf", "de-CH", "not-a-number"],
  ["4 50", "usd", "en", "not-a-number"],
  ["4 500 0", "eur", "fr", "not-a-number"],
  ["4'50", "chf", "de-CH", "not-a-number"],
  ["0,500", "usd", "en", "not-a-number"],
  ["0.500", "eur", "de", "not-a-number"],
  ["1,23.45", "usd", "en", "not-a-number"],
  ["12,34", "jpy", "en", "too-precise"],
];

const digits: readonly Case[] = [
  ["５００", "jpy", "ja", 500],
  ["４．５０", "usd", "ja", 450],
  ["１，２３４", "jpy", "ja", 1234],
  ["٤٫٥٠", "usd", "ar-EG", 450],
  ["٤٫٥٠", "usd", "en", 450],
  ["١٬٢٣٤", "usd", "ar-EG", 123_400],
  ["١٬٢٣٤٫٥٠", "egp", "ar-EG", 123_450],
  ["٤،٥٠", "usd", "ar", "not-a-number"],
  ["٥", "usd", "ar", 500],
  ["۴٫۵۰", "usd", "fa", 450],
  ["४.५०", "inr", "mr", 450],
  ["৫০০", "inr", "bn", 50_000],
  ["๕๐", "thb", "th", 5000],
  ["5²", "usd", "en", "not-a-number"],
  ["½", "usd", "en", "not-a-number"],
  ["Ⅴ", "usd", "en", "not-a-number"],
  ["五", "jpy", "ja", "not-a-number"],
];

const symbols: readonly Case[] = [
  ["$5", "usd", "en", 500],
  ["5$", "usd", "en", 500],
  ["US$5", "usd", "en", 500],
  ["5 USD", "usd", "en", 500],
  ["usd 5", "usd", "en", 500],
  ["$5 USD", "usd", "en", 500],
  ["¥500", "jpy", "en", 500],
  ["￥500", "jpy", "ja", 500],
  ["￥500", "jpy", "en", 500],
  ["500円", "jpy", "ja", 500],
  ["50 kr", "sek", "sv", 5000],
  ["CHF 5.50", "chf", "de-CH", 550],
  ["5 €", "usd", "en", "not-a-number"],
  ["$5", "eur", "de", "not-a-number"],
  ["US$5", "aud", "en", "not-a-number"],
  ["A$5", "usd", "en", "not-a-number"],
  ["500円", "cny", "zh", "not-a-number"],
  ["50¢", "usd", "en", "not-a-number"],
  ["$", "usd", "en", "not-a-number"],
  ["$$5", "usd", "en", "not-a-number"],
];

const oddities: readonly Case[] = [
  ["", "usd", "en", "empty"],
  ["  \u00a0 ", "usd", "en", "empty"],
  [" 5 ", "usd", "en", 500],
  ["00012", "usd", "en", 1200],
  ["0", "usd", "en", "too-small"],
  ["0.00", "usd", "en", "too-small"],
  [".5", "usd", "en", 50],
  [",5", "eur", "de", 50],
  ["5,", "eur", "de", 500],
  ["5.", "eur", "de", 500],
  ["5.000000", "usd", "en", "too-precise"],
  ["-5", "usd", "en", "not-a-number"],
  ["−5", "usd", "en", "not-a-number"],
  ["+5", "usd", "en", "not-a-number"],
  ["5e2", "usd", "en", "not-a-number"],
  ["0x10", "usd", "en", "not-a-number"],
  ["Infinity", "usd", "en", "not-a-number"],
  ["5..0", "usd", "en", "not-a-number"],
  [".", "usd", "en", "not-a-number"],
  [",", "usd", "en", "not-a-number"],
  ["1.2.3", "usd", "en", "not-a-number"],
  ["1,2,3", "usd", "en", "not-a-number"],
  ["5 10", "usd", "en", "not-a-number"],
  ["5-10", "usd", "en", "not-a-number"],
  ["abc", "usd", "en", "not-a-number"],
  ["4D50", "usd", "en", "not-a-number"],
  ["1G234", "usd", "en", "not-a-number"],
  ["5k", "usd", "en", "not-a-number"],
  ["five", "usd", "en", "not-a-number"],
  ["<script>5</script>", "usd", "en", "not-a-number"],
  ["1".repeat(40), "usd", "en", "not-a-number"],
  ["0".repeat(40), "usd", "en", "not-a-number"],
  ["9".repeat(10_000), "usd", "en", "not-a-number"],
  ["😀5", "usd", "en", "not-a-number"],
];

const steps: readonly Case[] = [
  ["1.230", "kwd", "en", 1230],
  ["1.23", "kwd", "en", 1230],
  ["1.234", "kwd", "en", "too-precise"],
  ["1,230", "kwd", "de", 1230],
  ["1.230", "kwd", "de", 1_230_000],
  ["1.230", "kwd", "fr-CH", 1230],
  ["1.230", "kwd", "fr", "not-a-number"],
  ["500.00", "jpy", "en", 500],
  ["500.5", "jpy", "en", "too-precise"],
  ["500,0", "jpy", "de", 500],
  ["4.50", "jpy", "en", "too-precise"],
  ["500", "isk", "is", 50_000],
  ["500,50", "isk", "is", "too-precise"],
  ["500,00", "isk", "is", 50_000],
  ["4.505", "usd", "en", "too-precise"],
];

describe.each([
  ["separators, as the reader's locale means them", separators],
  ["what has two readings, which is refused", twoReadings],
  ["digits of other scripts", digits],
  ["the currency's own signs, and no other's", symbols],
  ["oddities", oddities],
  ["what each currency can be charged in", steps],
])("%s", (_, cases) => {
  it.each(cases)("%j %s in %s is %s", (text, currency, locale, expected) => {
    expect(understood(text, currency, locale)).toBe(expected);
  });
});

describe("the publisher's limits", () => {
  const limits = { min: 500, max: 10_000 };
  it.each([
    ["5", { ok: true, amount: 500 }],
    ["100", { ok: true, amount: 10_000 }],
    ["4.99", { ok: false, reason: "too-small", limit: 500 }],
    ["100.01", { ok: false, reason: "too-large", limit: 10_000 }],
  ])("are named when %s is outside them", (text, expected) => {
    expect(parseAmount(text, "usd", "en", limits)).toEqual(expected);
  });
});
