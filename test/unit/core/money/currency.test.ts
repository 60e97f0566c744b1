import { describe, expect, it } from "vitest";
import { currencyUnits } from "../../../../src/core/money/currency.ts";
import { isCurrencyCode } from "../../../../src/core/money/is-currency-code.ts";

const zeroDecimal = [
  "bif",
  "clp",
  "djf",
  "gnf",
  "jpy",
  "kmf",
  "krw",
  "mga",
  "pyg",
  "rwf",
  "vnd",
  "vuv",
  "xaf",
  "xof",
  "xpf",
];
const threeDecimal = ["bhd", "jod", "kwd", "omr", "tnd"];

describe("how Stripe counts a currency", () => {
  it.each(zeroDecimal)("counts %s in whole units", (currency) => {
    expect(isCurrencyCode(currency)).toBe(true);
    expect(currencyUnits(currency)).toEqual({ exponent: 0, step: 1 });
  });

  it.each(threeDecimal)("counts %s in thousandths that end in 0", (currency) => {
    expect(isCurrencyCode(currency)).toBe(true);
    expect(currencyUnits(currency)).toEqual({ exponent: 3, step: 10 });
  });

  it("counts isk in hundredths that end in 00", () => {
    expect(currencyUnits("isk")).toEqual({ exponent: 2, step: 100 });
  });

  it.each(["usd", "eur", "gbp", "sek", "huf", "twd", "idr", "cop"])("counts %s in hundredths", (currency) => {
    expect(currencyUnits(currency)).toEqual({ exponent: 2, step: 1 });
  });
});

describe("what may stand as a currency", () => {
  it("leaves out ugx, which Stripe's pages and Stripe's charges count differently", () => {
    expect(isCurrencyCode("ugx")).toBe(false);
  });

  it.each(["USD", "Usd", "us", "usdx", "", " usd", "usd ", "us1", "€", "usd\n", "__proto__", "constructor"])(
    "refuses %j",
    (text) => {
      expect(isCurrencyCode(text)).toBe(false);
    },
  );
});
