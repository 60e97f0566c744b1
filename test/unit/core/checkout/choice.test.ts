import { describe, expect, it } from "vitest";
import { defaultAmounts } from "../../../../src/core/money/amounts.ts";
import { isInterval, openingChoice, pickCurrency, withAmount } from "../../../../src/core/checkout/choice.ts";
import { chosenAmount, restoredChoice } from "../../../../src/core/checkout/chosen-amount.ts";
import { formatAmount } from "../../../../src/core/money/format-amount.ts";
import { dollars } from "../../../support/builders.ts";

const opening = openingChoice("usd", dollars(), "month");
const typed = (text: string) => withAmount(opening, { picked: "other", text });

describe("the choice in the form", () => {
  it("opens with the publisher's amounts", () => {
    expect(opening).toMatchObject({
      currency: "usd",
      interval: "month",
      amounts: { once: { picked: 1500 }, month: { picked: 500 }, year: { picked: 6000 } },
    });
    expect(chosenAmount(opening, dollars(), "en")).toEqual({ ok: true, amount: 500 });
  });

  it("keeps each interval's own amount", () => {
    const changed = withAmount(withAmount(opening, { picked: 1000 }), { text: "7" });
    expect(changed.amounts).toEqual({ ...opening.amounts, month: { picked: 1000, text: "7" } });
    expect(chosenAmount({ ...changed, interval: "year" }, dollars(), "en")).toEqual({ ok: true, amount: 6000 });
    expect(chosenAmount({ ...changed, interval: "month" }, dollars(), "en")).toEqual({ ok: true, amount: 1000 });
  });

  it.each([
    ["7,50 $", "de", { ok: true, amount: 750 }],
    ["", "en", { ok: false, reason: "empty" }],
    ["0.99", "en", { ok: false, reason: "too-small", limit: 100 }],
    ["10,000.01", "en", { ok: false, reason: "too-large", limit: 1_000_000 }],
  ])("reads %j as typed in %s", (text, locale, expected) => {
    expect(chosenAmount(typed(text), dollars(), locale)).toEqual(expected);
  });

  it("holds a picked amount against the limits too: they may have changed since", () => {
    expect(chosenAmount(withAmount(opening, { picked: 50 }), dollars(), "en")).toMatchObject({
      ok: false,
      reason: "too-small",
    });
  });
});

describe("a reader who comes back from checkout", () => {
  const write = (amount: number) => formatAmount(amount, "usd", "en");
  const restore = (before: Parameters<typeof restoredChoice>[1]) =>
    restoredChoice(opening, before, defaultAmounts, write);

  it("finds the suggestion they had chosen", () => {
    const restored = restore({ interval: "once", amount: 5000, currency: "usd" });
    expect(restored).toMatchObject({ interval: "once", amounts: { once: { picked: 5000 }, month: { picked: 500 } } });
  });

  it("finds the amount they had typed, in the field", () => {
    const restored = restore({ interval: "year", amount: 1234, currency: "usd" });
    expect(restored).toMatchObject({ interval: "year", amounts: { year: { picked: "other", text: "$12.34" } } });
    expect(chosenAmount(restored, dollars(), "en")).toEqual({ ok: true, amount: 1234 });
  });

  it.each(["eur", "chf", "constructor"])("finds the form as it opens where they had chosen in %s", (currency) => {
    expect(restore({ interval: "once", amount: 5000, currency })).toBe(opening);
  });
});

describe("the currency offered", () => {
  it.each([
    [["EUR"], "eur"],
    [[undefined, "gbp"], "gbp"],
    [["chf", "sek"], "sek"],
    [["chf"], "usd"],
    [[""], "usd"],
    [["constructor", "__proto__"], "usd"],
    [[], "usd"],
  ])("for the wishes %j is %s", (wishes, expected) => {
    expect(pickCurrency(defaultAmounts, "usd", ...wishes)).toBe(expected);
  });
});

describe("an interval", () => {
  it.each([
    ["once", true],
    ["month", true],
    ["year", true],
    ["monthly", false],
    ["Once", false],
    ["", false],
    [undefined, false],
    [["once"], false],
  ])("%j: %s", (value, expected) => {
    expect(isInterval(value)).toBe(expected);
  });
});
