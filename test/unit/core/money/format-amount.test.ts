import { describe, expect, it } from "vitest";
import { formatAmount } from "../../../../src/core/money/format-amount.ts";

/** Narrow and no-break spaces as plain ones, so that the expectations can be read. */
const written = (amount: number, currency: string, locale: string) =>
  formatAmount(amount, currency, locale).replace(/\s/gu, " ");

describe("an amount as the reader's locale writes it", () => {
  it.each([
    [500, "usd", "en", "$5"],
    [450, "usd", "en", "$4.50"],
    [450, "eur", "de", "4,50 €"],
    [123_456, "eur", "fr", "1 234,56 €"],
    [100_000, "usd", "en", "$1,000"],
    [5000, "sek", "sv", "50 kr"],
    [500, "usd", "en-CA", "US$5"],
    [500, "cad", "en-CA", "$5"],
    [1000, "cad", "en", "CA$10"],
    [1000, "cad", "en-US", "CA$10"],
    [1000, "aud", "en-GB", "A$10"],
    [1000, "cad", "fr", "10 $CA"],
    [1000, "nok", "sv", "10 Nkr"],
  ])("writes %i %s in %s as %s", (amount, currency, locale, expected) => {
    expect(written(amount, currency, locale)).toBe(expected);
  });

  it.each([
    [500, "jpy", "en", "¥500"],
    [1230, "kwd", "en", "KWD 1.230"],
    [5000, "kwd", "en", "KWD 5"],
    [50_000, "isk", "en", "ISK 500"],
  ])("counts %i minor units of %s as Stripe does: %s is %s", (amount, currency, locale, expected) => {
    expect(written(amount, currency, locale)).toBe(expected);
  });

  it.each(["huf", "cop", "idr", "pkr", "all"])(
    "never rounds what is charged: 150.50 %s shows its decimals",
    (currency) => {
      expect(formatAmount(15_050, currency, "en")).toContain("150.50");
    },
  );
});
