import { expect } from "chai";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { aCampaign, aConfig } from "../../support/builders.ts";
import { until } from "../support/until.ts";

const publication = { name: "The Example Times", privacyPolicy: "https://example.test/privacy" };

describe("the publisher's own look", () => {
  it("comes by custom properties", async () => {
    const appeal = await anAppeal({ config: aConfig({ publication }) });
    const wishes = {
      accent: "rgb(0, 80, 0)",
      "on-accent": "rgb(250, 255, 250)",
      surface: "rgb(240, 240, 250)",
      text: "rgb(10, 20, 30)",
      muted: "rgb(70, 70, 70)",
      radius: "11px",
      font: "Georgia",
    };
    for (const [name, value] of Object.entries(wishes)) appeal.element.style.setProperty(`--appeal-${name}`, value);
    const [region, button, link] = [
      getComputedStyle(await appeal.find("region")),
      getComputedStyle(await appeal.find("button", "Continue")),
      getComputedStyle(await appeal.find("link")),
    ];
    expect(region).to.include({ backgroundColor: wishes.surface, color: wishes.text, fontFamily: wishes.font });
    expect(button).to.include({
      backgroundColor: wishes.accent,
      color: wishes["on-accent"],
      borderTopLeftRadius: wishes.radius,
    });
    expect(link.color).to.equal(wishes.muted);
  });

  it("comes by parts, each of which is there when it is met", async () => {
    const appeals = [aCampaign({ variants: [{ id: "plain", signature: "The editor" }] })];
    const appeal = await anAppeal({
      config: aConfig({ publication, appeals }),
      endpoint: anEndpoint().isUnreachable(),
    });
    const met = new Set<string>();
    const meet = () => {
      for (const element of appeal.root.querySelectorAll("[part]")) for (const part of element.part) met.add(part);
    };
    meet();
    await appeal.press("Continue");
    await appeal.complains();
    meet();
    await appeal.write("7");
    meet();
    await appeal.press("Remind me later");
    meet();
    await appeal.press("Tomorrow");
    await appeal.find("button", "Undo");
    meet();
    const ask = [
      "appeal",
      "heading",
      "body",
      "signature",
      "form",
      "interval-option",
      "amount-option",
      "chosen",
      "amount-field",
      "will-happen",
      "continue",
      "error",
      "methods",
      "privacy",
    ];
    expect([...met].sort()).to.deep.equal(
      [
        ...ask,
        "currency",
        "why",
        "later",
        "remind-later",
        "snooze-option",
        "snooze-day",
        "calendar",
        "back",
        "snoozed",
        "undo",
      ].sort(),
    );
  });

  it("leaves no gap on the page where nothing is shown, or where the page hides it", async () => {
    const quiet = await anAppeal({ config: aConfig({ appeals: [] }) });
    expect(quiet.page.getBoundingClientRect().height).to.equal(0);
    quiet.page.remove();
    const hidden = await anAppeal();
    hidden.element.hidden = true;
    expect(hidden.page.getBoundingClientRect().height).to.equal(0);
  });

  for (const [how, css] of [
    ["as wide as what is in it", "inline-size: fit-content"],
    ["a line's", "display: inline-block"],
    ["floating", "float: inline-start"],
    ["out of the flow", "position: absolute"],
    ["a column of a grid", "display: grid; grid-template-columns: auto 1fr"],
  ] as const)
    it(`can be read in a box that is ${how}`, async () => {
      const box = document.createElement("style");
      box.textContent = `main > div { ${css} }`;
      document.head.append(box);
      const appeal = await anAppeal();
      const inner = document.createElement("div");
      appeal.page.append(inner);
      inner.append(appeal.element);
      await until(() => appeal.shows, "the appeal, in its box");
      expect(appeal.element.getBoundingClientRect().width).to.be.greaterThan(300);
      box.remove();
    });

  it("keeps the page's own styles out, and its own to itself", async () => {
    const page = Object.assign(document.createElement("style"), {
      textContent: "h2 { color: rgb(1, 2, 3) !important } button { display: none !important }",
    });
    document.head.append(page);
    const appeal = await anAppeal();
    expect(getComputedStyle(await appeal.find("heading")).color).not.to.equal("rgb(1, 2, 3)");
    expect(appeal.has("button", "Continue")).to.equal(true);
    page.remove();
  });
});
