import { describe, expect, it } from "vitest";
import { whatToMend, type Refusal } from "../../../../src/server/stripe/what-to-mend.ts";

const aRefusal = (change: Partial<Refusal>): Refusal => ({
  type: "StripeInvalidRequestError",
  statusCode: 400,
  message: "",
  ...change,
});

describe("a refusal of Stripe's that never changes by itself", () => {
  it.each<[string, Partial<Refusal>, RegExp]>([
    [
      "a revoked key",
      { statusCode: 401, message: "Invalid API Key provided: sk_test_***" },
      /^STRIPE_SECRET_KEY .*revoked/,
    ],
    ["a key that has expired", { statusCode: 401, code: "api_key_expired" }, /^STRIPE_SECRET_KEY has expired/],
    [
      "a right that a key lacks",
      { statusCode: 403, type: "StripePermissionError" },
      /give the restricted key the right/,
    ],
    ["an account that is not activated", { code: "testmode_charges_only" }, /finish its activation/],
    [
      "the same, in words alone",
      { message: "Your account cannot currently make live charges." },
      /finish its activation/,
    ],
    [
      "an account without a name",
      { message: "In order to use Checkout, you must set an account or business name at https://…" },
      /set the business name/,
    ],
    ["an amount that is too small", { code: "amount_too_small" }, /^`amounts` in the config/],
    ["an amount that is too large", { code: "amount_too_large", param: "line_items[0]" }, /^`amounts` in the config/],
    ["a currency", { param: "line_items[0][price_data][currency]" }, /does not take this currency/],
    [
      "no method of payment",
      { message: "No valid payment method types for this Checkout Session." },
      /no method of payment/,
    ],
    ["a picture", { param: "line_items[0][price_data][product_data][images][0]" }, /publication\.logo/],
    ["a way back", { param: "success_url", code: "url_invalid" }, /RETURN_ORIGINS/],
  ])("says what to mend for %s", (_what, refusal, mend) => {
    expect(whatToMend(aRefusal(refusal))).toMatch(mend);
  });

  it("says nothing where nobody knows", () => {
    expect(whatToMend(aRefusal({ code: "parameter_unknown", param: "colour" }))).toBeUndefined();
  });
});
