import { expect } from "chai";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import type { AppealOnPage } from "../support/appeal-on-page.ts";
import { barriers } from "../support/barriers.ts";
import { aConfig } from "../../support/builders.ts";
import { whoWishes, wish } from "../support/wish.ts";

const publication = { name: "The Example Times", privacyPolicy: "https://example.test/privacy" };

const states: Readonly<Record<string, () => Promise<AppealOnPage>>> = {
  asking: () => anAppeal({ config: aConfig({ publication }) }),
  async "writing another amount"() {
    const appeal = await anAppeal();
    await appeal.choose("Other amount");
    await appeal.field();
    return appeal;
  },
  async "another amount that will not do"() {
    const appeal = await anAppeal();
    await appeal.write("0.5");
    await appeal.leave();
    await appeal.complains();
    return appeal;
  },
  async "choosing when"() {
    const appeal = await anAppeal();
    await appeal.press("Remind me later");
    await appeal.find("group");
    return appeal;
  },
  async snoozed() {
    const appeal = await anAppeal();
    await appeal.press("Remind me later");
    await appeal.press("In a week");
    await appeal.says(/Understood/);
    return appeal;
  },
  async busy() {
    const endpoint = anEndpoint();
    endpoint.isSlow(200, {});
    const appeal = await anAppeal({ endpoint });
    await appeal.press("Continue");
    await appeal.find("button", /Opening/);
    return appeal;
  },
  async failed() {
    const appeal = await anAppeal({ endpoint: anEndpoint().isUnreachable() });
    await appeal.press("Continue");
    await appeal.complains();
    return appeal;
  },
  "from right to left": () => anAppeal({ lang: "ar", dir: "rtl", config: aConfig({ publication }) }),
};

describe("nothing stands in anyone's way, in light or in dark, while the appeal is", () => {
  for (const [state, place] of Object.entries(states)) {
    it(state, async () => expect(await barriers(await place())).to.deep.equal([]));
  }

  it("which would be seen: text that is too pale, a state that there is not", async () => {
    const appeal = await anAppeal();
    appeal.element.style.setProperty("--appeal-muted", "#8a8a8a");
    (await appeal.find("button", "Continue")).setAttribute("aria-disabled", "perhaps");
    const found = (await barriers(appeal)).join("\n");
    for (const problem of [/^aria-valid-attr-value/, /light: color-contrast/, /light: span "from/])
      expect(found).to.match(problem);
  });
});

describe("the colours", () => {
  const { style } = document.documentElement;
  const surfaceOf = async (appeal: AppealOnPage) => getComputedStyle(await appeal.find("region")).backgroundColor;
  whoWishes({ "prefers-color-scheme": "dark" });
  beforeEach(() => wish({ "prefers-color-scheme": "dark" }));
  afterEach(() => void (style.colorScheme = ""));

  it("follow the reader's wish on a page that has both", async () => {
    style.colorScheme = "light dark";
    const appeal = await anAppeal();
    expect(await surfaceOf(appeal)).to.equal("rgb(29, 28, 26)");
    await wish({ "prefers-color-scheme": "light" });
    expect(await surfaceOf(appeal)).to.equal("rgb(253, 250, 245)");
  });

  it("stay light on a page that has no dark ones, whatever the reader's wish", async () => {
    const appeal = await anAppeal();
    expect(await surfaceOf(appeal)).to.equal("rgb(253, 250, 245)");
  });
});

describe("a finger", () => {
  it("finds everything it may press at least 44 px high and wide", async () => {
    const appeal = await anAppeal({ config: aConfig({ publication }) });
    await appeal.press("Remind me later");
    const targets = [...appeal.all("radio"), ...appeal.all("button"), ...appeal.all("link")];
    const small = targets.filter(
      (each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height) < 44,
    );
    expect(targets.length).to.be.greaterThan(10);
    expect(small).to.deep.equal([]);
  });
});
