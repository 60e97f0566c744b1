import { expect } from "chai";
import type { Placement } from "../../../src/core/campaign/placement.ts";
import { aCampaign, aConfig, aReader, DAY, NOON, type CampaignInput } from "../../support/builders.ts";
import { aBlockedRecord, aRecord } from "../support/a-device.ts";
import { anAppeal, aPlacedAppeal, type AppealOptions } from "../support/an-appeal.ts";
import type { AppealOnPage } from "../support/appeal-on-page.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { keys } from "../support/keys.ts";
import { until } from "../support/until.ts";

const standing = (placement: Placement, change: Partial<CampaignInput> = {}, options: AppealOptions = {}) =>
  anAppeal({ config: aConfig({ appeals: [aCampaign({ placement, ...change })] }), ...options });

const article = document.createElement("article");
const outside = Object.assign(document.createElement("button"), { type: "button", textContent: "Elsewhere" });
beforeEach(() => {
  article.innerHTML = "<h1>Story</h1><p>One</p><p>Two</p><p>Three</p><figure>A picture</figure><p>Four</p><p>Five</p>";
  document.body.prepend(article);
  document.body.append(outside);
});
afterEach(() => {
  article.remove();
  outside.remove();
  expect(document.adoptedStyleSheets).to.deep.equal([]);
});

/** What of the article a reader can see. */
const readable = () =>
  [...article.querySelectorAll("p")].filter((each) => each.checkVisibility()).map((p) => p.textContent);

async function gone({ page }: AppealOnPage): Promise<void> {
  page.remove();
  await new Promise((next) => setTimeout(next));
}

describe("a modal", () => {
  it("is a native dialog named by its heading, and puts the reader there", async () => {
    outside.focus();
    const appeal = await standing("modal");
    const dialog = await appeal.find("dialog", /^Support/);
    expect(dialog.matches(":modal")).to.equal(true);
    expect(appeal.root.activeElement?.id).to.equal("heading");
    expect(getComputedStyle(document.documentElement).overflow).to.equal("hidden");
    await appeal.press("Close");
    expect(document.activeElement).to.equal(outside);
    expect(getComputedStyle(document.documentElement).overflow).to.equal("visible");
    await gone(appeal);
  });

  it("is closed by Escape, which counts as closing and no more", async () => {
    const record = aRecord();
    const appeal = await standing("modal", {}, { record });
    await keys("Escape");
    expect(await appeal.hears("appeal-dismissed")).to.include({ placement: "modal" });
    await until(() => record.stored !== undefined, "the dismissal");
    expect(record.stored).to.deep.include({ dismissals: [NOON] });
    expect(appeal.shows).to.equal(false);
    await gone(appeal);
  });

  it("goes back from “later” by Escape first", async () => {
    const appeal = await standing("modal");
    await appeal.press("Remind me later");
    await keys("Escape");
    await appeal.find("button", "Remind me later");
    expect(appeal.heard("appeal-dismissed")).to.deep.equal([]);
    await appeal.press("Remind me later");
    await appeal.press("Tomorrow");
    await appeal.find("button", "Undo");
    await appeal.press("Close");
    expect(appeal.heard("appeal-dismissed")).to.deep.equal([]);
    expect(appeal.root.querySelector("dialog")).to.equal(null);
    await gone(appeal);
  });

  it("leaves the page as it was when it is taken off it", async () => {
    const appeal = await standing("modal");
    await gone(appeal);
    expect(getComputedStyle(document.documentElement).overflow).to.equal("visible");
  });

  it("opens after its seconds, and not before", async () => {
    const appeal = await aPlacedAppeal({
      config: aConfig({ appeals: [aCampaign({ placement: "modal", opens: { afterSeconds: 0.4 } })] }),
    });
    await new Promise((next) => setTimeout(next, 200));
    expect(appeal.heard("appeal-shown")).to.deep.equal([]);
    await appeal.hears("appeal-shown");
    await gone(appeal);
  });

  it("does not open once the reader has said “later” in another tab", async () => {
    const appeal = await aPlacedAppeal({
      config: aConfig({ appeals: [aCampaign({ placement: "modal", opens: { afterSeconds: 0.3 } })] }),
    });
    await appeal.store.update((memory) => ({ ...memory, snoozedUntil: NOON + DAY }));
    expect(await appeal.hears("appeal-suppressed")).to.deep.equal({ reason: "snoozed" });
    await gone(appeal);
  });

  it("waits while the page asks for consent", async () => {
    const consent = document.createElement("div");
    consent.setAttribute("role", "dialog");
    consent.textContent = "May we?";
    document.body.append(consent);
    const appeal = await aPlacedAppeal({ config: aConfig({ appeals: [aCampaign({ placement: "modal" })] }) });
    await new Promise((next) => setTimeout(next, 300));
    expect(appeal.heard("appeal-shown")).to.deep.equal([]);
    consent.remove();
    await appeal.hears("appeal-shown");
    await gone(appeal);
  });
});

describe("a banner", () => {
  it("stands at the foot of the window, takes no focus, and folds to one line", async () => {
    outside.focus();
    const appeal = await standing("banner");
    const bar = appeal.root.querySelector<HTMLElement>(".bar");
    if (bar === null) throw new Error("no bar");
    expect(document.activeElement).to.equal(outside);
    expect(Math.round(bar.getBoundingClientRect().bottom)).to.equal(innerHeight);
    expect(bar.matches(":popover-open")).to.equal(true);
    const whole = bar.offsetHeight;
    await appeal.press("Make smaller");
    await appeal.settled();
    const line = appeal.root.querySelector<HTMLElement>(".bar");
    expect(line?.offsetHeight).to.be.lessThan(whole / 2);
    expect(appeal.root.activeElement?.id).to.equal("unfold");
    await appeal.press(/^Support/);
    expect(appeal.root.activeElement?.id).to.equal("heading");
    await gone(appeal);
  });

  it("leaves the page's styles alone where a choice makes it no taller", async () => {
    const appeal = await standing("banner");
    const [sheet] = document.adoptedStyleSheets;
    if (sheet === undefined) throw new Error("no room was made");
    let changes = 0;
    sheet.replaceSync = () => void (changes += 1);
    await appeal.choose("Annual");
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    expect(changes).to.equal(0);
    await gone(appeal);
  });

  it("never covers what has the focus", async () => {
    const foot = Object.assign(document.createElement("a"), { href: "#", textContent: "Imprint" });
    foot.style.cssText = "position: fixed; inset: auto auto 0 0";
    const long = document.createElement("div");
    long.style.blockSize = "4000px";
    const link = Object.assign(document.createElement("a"), { href: "#x", textContent: "Far down" });
    document.body.append(long, link);
    const appeal = await standing("banner");
    link.focus();
    await new Promise((next) => requestAnimationFrame(next));
    const bar = appeal.root.querySelector(".bar")?.getBoundingClientRect();
    expect(link.getBoundingClientRect().bottom).to.be.at.most((bar?.top ?? 0) + 1);
    await gone(appeal);
    long.remove();
    link.remove();
    foot.remove();
  });

  it("rests after it was closed: 7 days, then 30, then 90", async () => {
    const rests = async (dismissals: readonly number[], now: number) => {
      const appeal = await standing("banner", {}, { reader: aReader({ dismissals }), now });
      const suppressed = appeal.heard("appeal-suppressed");
      await gone(appeal);
      return suppressed.length > 0;
    };
    expect(await rests([NOON], NOON + 7 * DAY - 1)).to.equal(true);
    expect(await rests([NOON], NOON + 7 * DAY)).to.equal(false);
    expect(await rests([NOON - 1, NOON], NOON + 30 * DAY - 1)).to.equal(true);
    expect(await rests([NOON - 1, NOON], NOON + 30 * DAY)).to.equal(false);
    expect(await rests([1, 2, 3, NOON], NOON + 90 * DAY - 1)).to.equal(true);
  });
});

describe("a header", () => {
  it("is one line at the top that opens the ask, and goes back by Escape", async () => {
    const appeal = await standing("header");
    expect(appeal.has("radiogroup")).to.equal(false);
    expect(appeal.root.querySelector(".bar")?.getBoundingClientRect().top).to.equal(0);
    await appeal.find("region", "Support The Example Times");
    await appeal.press("Support The Example Times");
    await appeal.choose("Monthly", "$10");
    (await appeal.find("radio", "$10")).focus();
    await keys("Escape");
    await appeal.settled();
    expect(appeal.has("radiogroup")).to.equal(false);
    await appeal.press("Support The Example Times");
    expect(appeal.plan).to.contain("$10");
    await gone(appeal);
  });
});

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
