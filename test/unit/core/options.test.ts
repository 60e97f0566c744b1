import { afterEach, expect, test } from "vitest";
import { formatAmount } from "../../../src/core/money/format-amount.ts";
import { options } from "../../../src/core/options.ts";

const inherited = Object.prototype as { notation?: string };

afterEach(() => {
  delete inherited.notation;
});

test("options are what was given, and inherit nothing", () => {
  const made = options({ style: "percent" });
  expect({ ...made }).toEqual({ style: "percent" });
  expect("toString" in made).toBe(false);
});

test("what a page has put on Object.prototype changes no amount", () => {
  inherited.notation = "scientific";
  expect(formatAmount(123_400, "usd", "en-CA")).toBe("US$1,234");
});
