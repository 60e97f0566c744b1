import { describe, expect, it } from "vitest";
import { defaultAmounts } from "../../../../src/core/money/amounts.ts";
import { parseCheckoutRequest } from "../../../../src/core/checkout/checkout-request.ts";
import { coverFees } from "../../../../src/core/money/cover-fees.ts";

const aRequest = { interval: "once", amount: 500, currency: "usd", returnUrl: "https://news.example/" };
const firstFieldAtFault = (change: unknown): string | undefined => {
  const parsed = parseCheckoutRequest(change, defaultAmounts);
  return parsed.ok ? undefined : parsed.issues[0]?.path;
};

describe("a checkout request", () => {
  it("is taken as it is", () => {
    expect(parseCheckoutRequest(aRequest, defaultAmounts)).toEqual({ ok: true, value: aRequest });
  });

  it.each([
    ["currency", { currency: "toString" }],
    ["currency", { currency: "USD" }],
    ["attemptId", { attemptId: "1" }],
    ["placement", { placement: "popup" }],
    ["locale", { locale: "de_DE" }],
    ["locale", { locale: "x" }],
    ["email", { email: "a@example" }],
    ["email", { email: ".a@example.org" }],
    ["email", { email: `${"a".repeat(65)}@example.org` }],
    ["email", { email: null }],
    ["constructor", JSON.parse('{"constructor":1}')],
    ["__proto__", JSON.parse('{"__proto__":{"amount":1}}')],
  ])("names %s when it is wrong: %j", (field, change) => {
    const body: unknown =
      field === "__proto__"
        ? JSON.parse(
            `{"interval":"once","amount":500,"currency":"usd","returnUrl":"https://news.example/","__proto__":{"x":1}}`,
          )
        : { ...aRequest, ...(change as object) };
    expect(firstFieldAtFault(body)).toBe(field);
  });

  it.each(["ann+news@reader.example", "o'brien@example.ie", "a@xn--exmple-cua.example", "a.b@mail.example.co.uk"])(
    "takes the address %s",
    (email) => {
      expect(firstFieldAtFault({ ...aRequest, email })).toBeUndefined();
    },
  );

  it.each(["de", "pt-BR", "zh-Hant-TW", "es-419", "x-pirate", "auto"])("takes the language %s", (locale) => {
    expect(firstFieldAtFault({ ...aRequest, locale })).toBeUndefined();
  });
});

describe("covering the fees", () => {
  it("lets the amount arrive whole, rounded up to what can be charged", () => {
    const fees = { percent: 2.9, fixed: 30 };
    const charged = coverFees(500, "usd", fees);
    expect(charged - Math.round(charged * 0.029) - 30).toBeGreaterThanOrEqual(500);
    expect(coverFees(5120, "kwd", { percent: 2.9, fixed: 100 }) % 10).toBe(0);
    expect(coverFees(10_000, "isk", fees) % 100).toBe(0);
  });
  it("changes nothing where the fees are not known, or would pass Stripe's maximum", () => {
    expect(coverFees(500, "usd", undefined)).toBe(500);
    expect(coverFees(99_999_999, "usd", { percent: 3, fixed: 0 })).toBe(99_999_999);
  });
});
