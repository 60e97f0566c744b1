import { expect } from "chai";
import type { Placement } from "../../../src/core/campaign/placement.ts";
import { parseReaderMemory } from "../../../src/core/reader/parse-reader-memory.ts";
import { aCampaign, aConfig } from "../../support/builders.ts";
import { aRecord } from "../support/a-device.ts";
import { aPlacedAppeal } from "../support/an-appeal.ts";
import type { AppealOnPage } from "../support/appeal-on-page.ts";
import { until } from "../support/until.ts";

/** Longer than a quarter of a second, by as much as a busy machine may be late. */
const longEnough = () => new Promise((later) => setTimeout(later, 700));
const twoFrames = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));

interface Counted extends Pick<AppealOnPage, "element" | "page"> {
  readonly impressions: () => number;
}

/** An appeal far below what is in view, or in front of it. */
async function below(placement: Placement = "inline"): Promise<Counted> {
  const record = aRecord();
  const config = aConfig({ appeals: [aCampaign({ placement })] });
  scrollTo({ top: 0, behavior: "instant" });
  const filler = Object.assign(document.createElement("div"), { className: "filler" });
  filler.style.blockSize = "5000px";
  document.body.prepend(filler);
  const { element, page } = await aPlacedAppeal({ record, config });
  await until(() => element.shadowRoot?.querySelector("section")?.checkVisibility(), "the appeal");
  page.style.paddingBlockEnd = "5000px";
  const impressions = () => {
    const read = parseReaderMemory(record.stored);
    return read.ok ? (read.memory.campaigns["spring"]?.impressions.length ?? 0) : 0;
  };
  return { element, page, impressions };
}

/** Scrolls until so much of the element stands at the foot of the window. */
function scrollUntil(element: Element, px: number): void {
  scrollBy({ top: element.getBoundingClientRect().top - innerHeight + px, behavior: "instant" });
}

function pageIs(visibility: DocumentVisibilityState): void {
  Object.defineProperty(document, "visibilityState", { value: visibility, configurable: true });
  Object.defineProperty(document, "hidden", { value: visibility === "hidden", configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

afterEach(() => {
  for (const each of document.querySelectorAll(".filler")) each.remove();
  for (const name of ["visibilityState", "hidden", "prerendering"]) Reflect.deleteProperty(document, name);
  scrollTo({ top: 0, behavior: "instant" });
});

describe("an impression", () => {
  it("counts once half of the appeal has been in view, and not before", async () => {
    const { element, impressions } = await below();
    const height = element.offsetHeight;
    // Not the case of a tall one: see below.
    element.style.maxBlockSize = `${Math.min(height, innerHeight)}px`;
    element.style.overflow = "clip";
    scrollUntil(element, element.offsetHeight * 0.45);
    await longEnough();
    expect(impressions()).to.equal(0);
    scrollUntil(element, element.offsetHeight * 0.55);
    await until(() => impressions() === 1, "the impression");
    scrollUntil(element, 0);
    await longEnough();
    scrollUntil(element, element.offsetHeight);
    await longEnough();
    expect(impressions()).to.equal(1);
  });

  it("does not count where the appeal is scrolled past", async () => {
    const { element, impressions } = await below();
    for (let quick = false; !quick;) {
      const since = performance.now();
      scrollUntil(element, element.offsetHeight);
      await twoFrames();
      scrollUntil(element, 0);
      await twoFrames();
      // A machine that was held up has left it in view for long enough.
      quick = performance.now() - since < 200;
      if (!quick && impressions() > 0) throw new Error("this machine is too busy to scroll past anything");
    }
    await longEnough();
    expect(impressions()).to.equal(0);
  });

  it("of an appeal that is taller than two windows counts once it fills half of one", async () => {
    const { element, impressions } = await below();
    element.style.minBlockSize = `${innerHeight * 9}px`;
    scrollUntil(element, innerHeight * 0.4);
    await longEnough();
    expect(impressions()).to.equal(0);
    scrollUntil(element, innerHeight * 0.6);
    await until(() => impressions() === 1, "the impression");
  });

  for (const placement of ["inline", "banner", "modal", "header"] as const) {
    it(`does not count on a page in the background, and does as soon as that comes forward: ${placement}`, async () => {
      pageIs("hidden");
      const { element, impressions } = await below(placement);
      if (placement === "inline") scrollUntil(element, element.offsetHeight);
      await longEnough();
      expect(impressions()).to.equal(0);
      pageIs("visible");
      await until(() => impressions() === 1, "the impression");
    });
  }

  it("does not count on a page that is prepared for a reader who may never come", async () => {
    const { element, impressions } = await below();
    Object.defineProperty(document, "prerendering", { value: true, configurable: true });
    scrollUntil(element, element.offsetHeight);
    await longEnough();
    expect(impressions()).to.equal(0);
    Reflect.deleteProperty(document, "prerendering");
    document.dispatchEvent(new Event("prerenderingchange"));
    await until(() => impressions() === 1, "the impression");
  });

  it("of what stands in front of the page counts, wherever its element is", async () => {
    const { element, impressions } = await below("banner");
    expect(element.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    await until(() => impressions() === 1, "the impression");
  });
});
