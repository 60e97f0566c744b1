import { expect } from "chai";
import { definePanels } from "../../../src/desk/studio/panels/define-panels.ts";
import { aConfig, NOON } from "../../support/builders.ts";
import { aPanel, deskSpeech, isOpenToAll } from "../support/a-panel.ts";
import { keys } from "../support/keys.ts";
import { until } from "../support/until.ts";

const config = aConfig({
  appeals: [
    { id: "spring", variants: [{ id: "plain" }] },
    { id: "five", placement: "banner", priority: 1, targeting: { articlesRead: { min: 5 } }, variants: [{ id: "b" }] },
  ],
});

describe("as this reader", () => {
  before(definePanels);

  const fresh = async () => {
    const panel = document.createElement("desk-as-reader");
    Object.assign(panel, { speech: await deskSpeech(), now: NOON, config });
    return aPanel(panel);
  };
  const sentence = () => document.querySelector("[role=status]")?.textContent.trim() ?? "";
  const said = () => [...document.querySelectorAll(".said li")].map((each) => each.textContent.trim());
  const put = async (panel: { readonly updateComplete: Promise<boolean> }, id: string, value: string) => {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) throw new Error(`no ${id}`);
    field.value = value;
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
    await panel.updateComplete;
  };

  it("says which campaign they see, and what speaks against the others", async () => {
    const panel = await fresh();
    expect(sentence()).to.equal("On Monday, March 23, 2026, this reader sees “spring”.");
    expect(said()).to.include("They have read too few articles, or too many.");
    await put(panel, "reader-articles", "5");
    expect(sentence()).to.contain("“five”");
    expect(said()).to.include("This is shown, variant b.");
    expect(said()).to.include("Nothing speaks against it, but “five” comes first.");
  });

  it("follows the days: said later, and asked again when the day has come", async () => {
    const panel = await fresh();
    await put(panel, "reader-later", "week");
    document.getElementById("reader-day")?.focus();
    await keys("ArrowRight");
    await until(() => sentence().startsWith("On Tuesday"), "the next day");
    expect(sentence()).to.contain("they asked to be reminded later");
    await keys(...Array.from({ length: 7 }, () => "ArrowRight"));
    await until(() => sentence().includes("“spring”"), "the week after");
    expect(document.getElementById("reader-day")?.getAttribute("aria-valuetext")).to.equal("Tuesday, March 31, 2026");
  });

  it("asks when a gift was given, and leaves the giver alone", async () => {
    const panel = await fresh();
    expect(document.getElementById("reader-gaveOn")).to.equal(null);
    await put(panel, "reader-gave", "month");
    await put(panel, "reader-gaveOn", "2026-03-01");
    expect(sentence()).to.contain("they give already");
  });

  it("is open to all", async () => {
    const panel = await fresh();
    await put(panel, "reader-gave", "once");
    await put(panel, "reader-closed", "2");
    await isOpenToAll();
  });
});
