import { describe, expect, it } from "vitest";
import { currencyUnits } from "../../../src/core/money/currency.ts";
import { formatAmount } from "../../../src/core/money/format-amount.ts";
import { loadMessages } from "../../../src/element/messages/load-messages.ts";
import { locales } from "../../../src/core/locale.ts";
import { writtenAmount, type WrittenAmounts } from "../../../src/element/messages/written-amounts.ts";

const upTo = (length: number) => Array.from({ length }, (_, whole) => whole);

const namesIn = ({ locales: named, currencies }: WrittenAmounts) =>
  named.flatMap((locale) => Object.keys(currencies).map((currency) => ({ locale, currency })));

describe.each(locales)("amounts written in %s without asking Intl", async (language) => {
  const { amounts } = await loadMessages(language);
  it("are written as Intl writes them, in every locale and currency named", () => {
    for (const { locale, currency } of amounts.flatMap(namesIn))
      for (const whole of [...upTo(120), 999, 1000, 1001, 1010, 1500, 9999, 10_000, 12_345, 250_000, 999_999]) {
        const amount = whole * 10 ** currencyUnits(currency).exponent;
        const written = writtenAmount(amounts, amount, currency, locale);
        if (written !== undefined) expect(written).toBe(formatAmount(amount, currency, locale));
      }
  });

  it("are known under a thousand, for the language itself", () => {
    for (const currency of Object.keys(amounts[0]?.currencies ?? {})) {
      const amount = 999 * 10 ** currencyUnits(currency).exponent;
      expect(writtenAmount(amounts, amount, currency, language)).toContain("999");
    }
  });
});

describe("what only Intl knows", async () => {
  const { amounts } = await loadMessages("en");

  it.each([
    ["an amount that is not whole", 450, "usd", "en"],
    ["a million", 100_000_000, "usd", "en"],
    ["a currency that is not named", 500, "kwd", "en"],
    ["a locale with ways of its own", 500, "usd", "en-ZA"],
  ])("is left to it: %s", (_, amount, currency, locale) => {
    expect(writtenAmount(amounts, amount, currency, locale)).toBeUndefined();
  });

  it("is left to it in Spanish from a thousand on, which it groups only from ten thousand", async () => {
    const { amounts: spanish } = await loadMessages("es");
    expect(writtenAmount(spanish, 99_900, "eur", "es")).toBe("999\u00a0€");
    expect(writtenAmount(spanish, 100_000, "eur", "es")).toBeUndefined();
  });
});
