import { describe, expect, it } from "vitest";
import { openingChoice, withAmount } from "../../../../src/core/checkout/choice.ts";
import { keepChoice } from "../../../../src/core/checkout/keep-choice.ts";
import { dollars } from "../../../support/builders.ts";

const opened = openingChoice("usd", dollars(), "once");
const monthly = openingChoice("usd", dollars(), "month");

describe("a form that changes under the reader", () => {
  it("opens anew where they have chosen nothing", () => {
    expect(keepChoice({ choice: opened, opened }, monthly, dollars())).toEqual(monthly);
  });

  it("keeps their interval", () => {
    const choice = { ...opened, interval: "year" } as const;
    expect(keepChoice({ choice, opened }, monthly, dollars()).interval).toBe("year");
  });

  it("keeps their amount of every interval, as far as it is offered", () => {
    const choice = withAmount(withAmount({ ...opened, interval: "month" }, { picked: 1000 }), { text: "7" });
    const { amounts } = keepChoice({ choice, opened }, opened, dollars());
    expect(amounts.month).toEqual({ picked: 1000, text: "7" });
    expect(amounts.once).toEqual(opened.amounts.once);
    const fewer = { ...dollars(), month: { suggestions: [300], default: 300 } };
    expect(keepChoice({ choice, opened }, openingChoice("usd", fewer, "once"), fewer).amounts.month.picked).toBe(300);
  });

  it("keeps what they have typed", () => {
    const choice = withAmount(opened, { picked: "other", text: "12.34" });
    expect(keepChoice({ choice, opened }, monthly, dollars()).amounts.once).toEqual({ picked: "other", text: "12.34" });
  });

  it("keeps what they have typed as it is written now, or not at all", () => {
    const typed = withAmount(opened, { picked: "other", text: "12.34" });
    const kept = (written: string | undefined) =>
      keepChoice({ choice: typed, opened }, opened, dollars(), () => written).amounts.once;
    expect(kept("12,34")).toEqual({ picked: "other", text: "12,34" });
    expect(kept(undefined)).toEqual(opened.amounts.once);
  });

  it("keeps no amount of another currency", () => {
    const choice = withAmount({ ...opened, interval: "year" }, { picked: "other", text: "12.34" });
    const euros = openingChoice("eur", dollars(), "once");
    expect(keepChoice({ choice, opened }, euros, dollars())).toEqual({ ...euros, interval: "year" });
  });
});
