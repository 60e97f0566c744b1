import { expect } from "chai";
import { aCampaign, aConfig, aReader, DAY, NOON } from "../../support/builders.ts";
import { aRecord } from "../support/a-device.ts";
import { aPlacedStory, gone, outside, standing } from "../support/a-placed-story.ts";
import { aPlacedAppeal } from "../support/an-appeal.ts";
import { keys } from "../support/keys.ts";
import { until } from "../support/until.ts";

aPlacedStory();

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
