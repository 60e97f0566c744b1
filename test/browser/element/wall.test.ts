import { expect } from "chai";
import { aCampaign, aConfig, aReader, DAY, type CampaignInput } from "../../support/builders.ts";
import { aBlockedRecord } from "../support/a-device.ts";
import { aPlacedStory, article, gone, readable, standing } from "../support/a-placed-story.ts";
import { aPlacedAppeal, type AppealOptions } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import type { AppealOnPage } from "../support/appeal-on-page.ts";
import { until } from "../support/until.ts";

aPlacedStory();

describe("a wall", () => {
  const walled = (change: Partial<CampaignInput> = {}, options: AppealOptions = {}) =>
    standing("wall", { wall: { afterParagraphs: 2 }, ...change }, options);

  it("leaves the first paragraphs, keeps the rest in the page, and says what happened", async () => {
    const appeal = await walled();
    expect(readable()).to.deep.equal(["One", "Two"]);
    expect(article.textContent).to.contain("Five");
    expect(appeal.root.textContent).to.contain("To read on, choose below");
    const linked = document.querySelector("script[type='application/ld+json']")?.textContent ?? "{}";
    expect(JSON.parse(linked)).to.deep.include({
      isAccessibleForFree: false,
      hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".support-appeal-walled" },
    });
    expect(article.querySelectorAll(".support-appeal-walled")).to.have.length(4);
    await gone(appeal);
    expect(readable()).to.have.length(5);
    expect(article.innerHTML).not.to.contain("appeal");
    expect(document.querySelector("script[type='application/ld+json']")).to.equal(null);
  });

  it("opens at “later”, and stands again after Undo", async () => {
    const appeal = await walled();
    await appeal.press("Remind me later");
    await appeal.press("In a week");
    await appeal.find("button", "Undo");
    expect(readable()).to.have.length(5);
    await appeal.press("Undo");
    expect(readable()).to.have.length(2);
    await gone(appeal);
  });

  it("counts articles, and stands after the free ones", async () => {
    const read = async (count: number) => {
      const week = Math.floor((Date.UTC(2026, 2, 23) / DAY + 3) / 7);
      const reader = aReader({ articles: { [week]: count } });
      const appeal = await walled({ wall: { freeArticles: 3, afterParagraphs: 2 } }, { reader });
      const reasons = appeal.heard("appeal-suppressed");
      await gone(appeal);
      return reasons;
    };
    expect(await read(3)).to.deep.equal([{ reason: "free-articles" }]);
    expect(await read(4)).to.deep.equal([]);
  });

  it("has no “later” where it is strict, and opens for one who says twice that they give", async () => {
    const appeal = await walled({ wall: { afterParagraphs: 2, strict: true } });
    expect(appeal.has("button", "Remind me later")).to.equal(false);
    await appeal.press("I already give");
    expect(readable()).to.have.length(2);
    await appeal.press("Yes, I give");
    await appeal.hears("appeal-snoozed");
    await until(() => readable().length === 5, "the whole article");
    await gone(appeal);
  });

  for (const [fault, options, press] of [
    ["the device can keep nothing", { record: aBlockedRecord() }, undefined],
    ["the config is away", { config: new Error("away") }, undefined],
    ["the endpoint is away at Continue", { endpoint: anEndpoint().isUnreachable() }, "Continue"],
    ["the endpoint answers nonsense at Continue", { endpoint: anEndpoint().answers(200, []) }, "Continue"],
    ["the endpoint refuses for ever", { endpoint: anEndpoint().answers(422, {}) }, "Continue"],
  ] as const)
    it(`is open where ${fault}`, async () => {
      const appeal = await walled({}, options);
      if (press !== undefined) await appeal.press(press);
      await until(() => readable().length === 5, "the whole article");
      await gone(appeal);
    });

  for (const [fault, happens] of [
    ["the ask is emptied", ({ root }: AppealOnPage) => root.replaceChildren()],
    ["the ask is hidden", ({ element }: AppealOnPage) => element.style.setProperty("display", "none", "important")],
    ["the ask is taken out", ({ element }: AppealOnPage) => element.remove()],
    [
      "our own code throws",
      ({ element }: AppealOnPage) => {
        element.variant = { body: 5 as unknown as string[] };
      },
    ],
  ] as const)
    it(`is open as soon as ${fault}`, async () => {
      const appeal = await walled();
      expect(readable()).to.have.length(2);
      happens(appeal);
      await until(() => readable().length === 5, "the whole article");
      await gone(appeal);
    });

  for (const [how, css] of [
    ["made invisible", "visibility: hidden"],
    ["made transparent", "opacity: 0"],
    ["cut to nothing", "max-block-size: 0; overflow: hidden"],
  ] as const)
    it(`is open where the page's styles have ${how} what stands below an article`, async () => {
      const sheet = Object.assign(document.createElement("style"), {
        textContent: `support-appeal { ${css} !important }`,
      });
      document.head.append(sheet);
      const appeal = await walled();
      expect(readable()).to.have.length(5);
      sheet.remove();
      await gone(appeal);
    });

  it("is open where its own chunk can't be had", async () => {
    const appeal = await aPlacedAppeal({
      config: aConfig({ appeals: [aCampaign({ placement: "wall" })] }),
      lostPlacements: true,
    });
    await appeal.hears("appeal-error");
    expect(readable()).to.have.length(5);
    expect(appeal.shows).to.equal(false);
    await gone(appeal);
  });
});
