import { expect } from "chai";
import type { ConfigInput } from "../../../src/core/campaign/config-schema.ts";
import { definePanels } from "../../../src/desk/studio/panels/define-panels.ts";
import { aConfig, NOON } from "../../support/builders.ts";
import { aPanel, deskSpeech, isOpenToAll } from "../support/a-panel.ts";
import { until } from "../support/until.ts";

const german: NonNullable<ConfigInput["appeals"]>[number] = {
  id: "german",
  targeting: { countries: ["DE"] },
  variants: [{ id: "plain" }],
};

describe("who gets what", () => {
  before(definePanels);

  const fresh = async (appeals: ConfigInput["appeals"] = [german]) => {
    const panel = document.createElement("desk-who-gets-what");
    panel.speech = await deskSpeech();
    panel.now = NOON;
    panel.config = aConfig({ appeals });
    return aPanel(panel);
  };
  const row = (name: string) =>
    [...document.querySelectorAll("tbody tr")].find((each) => each.querySelector("th")?.textContent === name);
  const cells = (name: string) => [...(row(name)?.querySelectorAll("td") ?? [])].map((each) => each.textContent.trim());
  const sentence = () => document.querySelector("[role=status]")?.textContent.trim() ?? "";
  const put = (id: string, value: string) => {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) throw new Error(`no ${id}`);
    field.value = value;
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  };

  it("is said in a sentence first, then kind by kind, with why not", async () => {
    await fresh();
    expect(sentence()).to.match(/^Of 100 readers, 89 are asked at least once; each of them sees [\d.]+ asks/);
    expect(cells("Abroad, passing by").slice(3)).to.deep.equal(["0", "", "they are in another country (100%)"]);
    expect(cells("Every day").at(-2)).to.equal("german (4)");
  });

  it("follows what is written, a moment later", async () => {
    const panel = await fresh();
    panel.config = aConfig({
      appeals: [{ ...german, targeting: { countries: ["AT"] }, frequencyCap: { impressions: 2 } }],
    });
    await until(() => cells("Every day").at(-2) === "german (2)", "the new cap");
  });

  it("counts a draft as published, unless told not to", async () => {
    await fresh([{ ...german, status: "draft" }]);
    expect(sentence()).to.contain("89");
    document.getElementById("gets-drafts")?.click();
    await until(() => sentence() === "Nobody is asked in these 30 days.", "nobody");
  });

  it("is reckoned from any day on", async () => {
    await fresh([{ ...german, schedule: { from: "2026-12-01" } }]);
    expect(sentence()).to.equal("Nobody is asked in these 30 days.");
    put("gets-from", "2026-12-01");
    await until(() => sentence().includes("89"), "December");
  });

  it("is reckoned for a readership of one's own, and back again", async () => {
    const panel = await fresh();
    panel.querySelector("summary")?.click();
    put("gets-abroad-country", "DE");
    await until(() => sentence().includes("99"), "those abroad, at home");
    put("gets-abroad-share", "20");
    await until(() => panel.textContent.includes("The shares add up to 110%"), "the sum");
    panel.querySelector<HTMLButtonElement>("details > button")?.click();
    await until(() => sentence().includes("89"), "the typical one");
  });

  it("is open to all", async () => {
    const panel = await fresh();
    panel.querySelector("summary")?.click();
    await isOpenToAll();
  });
});
