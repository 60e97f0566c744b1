import { describe, expect, it } from "vitest";
import { choose } from "../../../src/visit/choose.ts";
import { openAsking } from "../../../src/visit/open-asking.ts";
import { aCampaign, aConfig, NOON } from "../../support/builders.ts";

const config = aConfig();
const campaign = aCampaign();
const [variant = { id: "plain", weight: 1 }] = campaign.variants;
const asking = openAsking(config, { campaign, variant }, { currency: "usd", interval: "month", language: "en" }, NOON);

describe("what the reader chooses", () => {
  it("opens with the publisher's amounts in the interval that the page wishes for", () => {
    expect(asking).toMatchObject({ kind: "asking", step: "choosing", complains: false, now: NOON });
    expect(asking.choice).toMatchObject({ currency: "usd", interval: "month" });
  });

  it("is another interval, and the line before Continue is of that moment", () => {
    const chosen = choose(asking, { type: "choose-interval", interval: "year" }, NOON + 5);
    expect(chosen).toMatchObject({ now: NOON + 5, choice: { interval: "year" } });
  });

  it("is an amount, and what failed before is no longer said", () => {
    const failed = { ...asking, problem: "busy", complains: true } as const;
    const chosen = choose(failed, { type: "choose-amount", amount: 1000 }, NOON);
    expect(chosen).toMatchObject({ complains: false, choice: { amounts: { month: { picked: 1000 } } } });
    expect(chosen?.problem).toBeUndefined();
  });

  it.each(["", "x"])("is what they write, and nothing is held against it while they do: %j", (text) => {
    const chosen = choose({ ...asking, complains: true }, { type: "write-amount", text }, NOON);
    expect(chosen).toMatchObject({ complains: false, choice: { amounts: { month: { picked: "other", text } } } });
  });

  it("may be complained of once they have left the field, if they wrote anything", () => {
    const writing = (text: string) => choose(asking, { type: "write-amount", text }, NOON) ?? asking;
    expect(choose(writing("x"), { type: "leave-amount" }, NOON)).toMatchObject({ complains: true });
    expect(choose(writing(""), { type: "leave-amount" }, NOON)).toBeUndefined();
    expect(choose(asking, { type: "leave-amount" }, NOON)).toBeUndefined();
  });

  it("is nothing new for an action that chooses nothing", () => {
    expect(choose(asking, { type: "continue" }, NOON)).toBeUndefined();
  });
});
