import { expect } from "chai";
import type { ColoursPanel, ThemeChange } from "../../../src/desk/studio/panels/colours.ts";
import { definePanels } from "../../../src/desk/studio/panels/define-panels.ts";
import { contrastOf } from "../../../src/core/colour/contrast-of.ts";
import { aPanel, deskSpeech, isOpenToAll } from "../support/a-panel.ts";
import { keys } from "../support/keys.ts";
import { pageInFocus } from "../support/page-in-focus.ts";

describe("the panel of the paper's own colours", () => {
  before(definePanels);
  beforeEach(pageInFocus);

  let told: unknown[] = [];

  async function fresh(theme?: unknown, language: "en" | "de" = "en"): Promise<ColoursPanel> {
    const panel = document.createElement("desk-colours");
    panel.speech = await deskSpeech(language);
    panel.theme = theme;
    told = [];
    panel.addEventListener("change", (event) => told.push((event as CustomEvent<ThemeChange>).detail.theme));
    return aPanel(panel);
  }

  const field = (id: string): HTMLInputElement => {
    const found = document.querySelector<HTMLInputElement>(`input#colours-${id}`);
    if (found === null) throw new Error(`no ${id}`);
    return found;
  };
  const said = (id: string) => document.querySelector(`#colours-${id}-said`)?.textContent.trim();
  const rowOf = (id: string) => field(id).closest<HTMLElement>(".colour");
  const button = (id: string, name: string | RegExp) =>
    [...(rowOf(id)?.querySelectorAll("button") ?? [])].find(({ textContent }) =>
      typeof name === "string" ? textContent.trim() === name : name.test(textContent),
    );

  async function write(panel: ColoursPanel, id: string, text: string): Promise<void> {
    field(id).value = text;
    field(id).dispatchEvent(new InputEvent("input", { bubbles: true }));
    await panel.updateComplete;
  }
  async function leave(panel: ColoursPanel, id: string): Promise<void> {
    field(id).dispatchEvent(new Event("change", { bubbles: true }));
    await panel.updateComplete;
  }

  it("says of each colour that is not set what it is, and that it can be read", async () => {
    await fresh();
    expect(said("light-accent")).to.equal("Not set, so it is #15506f. Contrast with the background 8.3: easy to read.");
    expect(said("dark-background")).to.equal("Not set, so it is #1d1c1a.");
  });

  it("tells the whole theme at each change, and says at once how well it is read", async () => {
    const panel = await fresh({ dark: { text: "#eeeeee" } });
    await write(panel, "light-accent", "#FFCC00");
    expect(told).to.deep.equal([{ light: { accent: "#ffcc00" }, dark: { text: "#eeeeee" } }]);
    expect(said("light-accent")).to.equal("Contrast with the background 1.4: hard to read. It should be 4.5 or more.");
  });

  it("takes the nearest colour that can be read, and keeps the focus there", async () => {
    const panel = await fresh({ light: { accent: "#ffcc00" } });
    const take = button("light-accent", /^\s*Take the nearest that can be read: #[\da-f]{6}\s*$/);
    take?.click();
    await panel.updateComplete;
    await Promise.resolve();
    const [theme] = told as [{ light: { accent: string } }];
    expect(contrastOf(theme.light.accent, "#fdfaf5")).to.be.greaterThanOrEqual(4.5);
    expect(field("light-accent").value).to.equal(theme.light.accent);
    expect(said("light-accent")).to.match(/: easy to read\.$/);
    expect(document.activeElement).to.equal(field("light-accent"));
    expect(button("light-accent", /Take/)).to.equal(undefined);
  });

  it("takes back a colour, and all of them", async () => {
    const panel = await fresh({ light: { accent: "#8b1a1a", text: "#222222" } });
    button("light-accent", "Reset")?.click();
    await panel.updateComplete;
    expect(told).to.deep.equal([{ light: { text: "#222222" } }]);
    expect(field("light-accent").value).to.equal("");
    [...document.querySelectorAll("button")].find((each) => each.textContent.includes("built-in"))?.click();
    await panel.updateComplete;
    expect(told.at(-1)).to.equal(undefined);
    expect(field("light-text").value).to.equal("");
  });

  it("takes a colour without its sign, says so where it is none, and keeps the last one until then", async () => {
    const panel = await fresh({ light: { accent: "#8b1a1a" } });
    await write(panel, "light-accent", "gree");
    expect(field("light-accent").getAttribute("aria-invalid"), "while it is being written").to.equal("false");
    await leave(panel, "light-accent");
    expect(field("light-accent").getAttribute("aria-invalid")).to.equal("true");
    expect(said("light-accent")).to.equal("Write a colour such as #0b5c4a. Until then, the last one counts.");
    expect(told).to.deep.equal([]);
    await write(panel, "light-accent", "0b5c4a");
    await leave(panel, "light-accent");
    expect(told).to.deep.equal([{ light: { accent: "#0b5c4a" } }]);
    expect(field("light-accent").value).to.equal("#0b5c4a");
  });

  it("is not disturbed by whoever hands it the same theme while a colour is being written", async () => {
    const panel = await fresh({ light: { accent: "#8b1a1a" } });
    await write(panel, "light-accent", "#0b5");
    panel.theme = { light: { accent: "#0b5" } };
    await panel.updateComplete;
    await write(panel, "light-accent", "#0b5c");
    panel.theme = { light: { accent: "#0b5" } };
    await panel.updateComplete;
    expect(field("light-accent").value).to.equal("#0b5c");
  });

  it("has the browser's own palette beside each, which shows the colour that is worn", async () => {
    const panel = await fresh({ light: { accent: "#c00" } });
    const picker = rowOf("light-accent")?.querySelector<HTMLInputElement>("input[type=color]");
    expect(picker?.value).to.equal("#cc0000");
    if (picker) picker.value = "#006600";
    picker?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    picker?.dispatchEvent(new Event("change", { bubbles: true }));
    await panel.updateComplete;
    expect(told).to.deep.equal([{ light: { accent: "#006600" } }]);
    expect(field("light-accent").value).to.equal("#006600");
  });

  it("shows a sample of both, with no style attribute in what it draws", async () => {
    await fresh({ light: { accent: "#006600", background: "#ffffee" } });
    const sample = document.querySelector(".sample.light");
    if (sample === null) throw new Error("no sample");
    expect(getComputedStyle(sample).backgroundColor).to.equal("rgb(255, 255, 238)");
    const dark = document.querySelector(".sample.dark");
    expect(dark === null ? "" : getComputedStyle(dark).backgroundColor).to.equal("rgb(29, 28, 26)");
  });

  it("goes on where a draft has mistakes", async () => {
    for (const theme of ["red", [], { light: "blue" }, { light: { accent: "red", text: 3 }, pink: {} }, null]) {
      await fresh(theme);
      expect(field("light-accent").value).to.equal("");
    }
  });

  it("is worked by the keyboard alone", async () => {
    await fresh({ light: { accent: "#ffcc00" } });
    field("light-accent").focus();
    await keys("Tab");
    expect(document.activeElement?.textContent.trim()).to.match(/^Take the nearest/);
    await keys("Enter");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).to.have.length(1);
    expect(document.activeElement).to.equal(field("light-accent"));
  });

  it("speaks the desk's language", async () => {
    await fresh({ dark: { text: "#777777" } }, "de");
    expect(said("dark-text")).to.equal("Kontrast zum Hintergrund 3,8: schwer lesbar. Es sollten mindestens 4,5 sein.");
  });

  it("is open to all", async () => {
    await fresh({ light: { accent: "#8b1a1a", background: "#fff8e7" }, dark: { accent: "#ff9d8a" } });
    await isOpenToAll();
  });
});
