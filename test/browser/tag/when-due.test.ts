import { expect } from "chai";
import { whenDue } from "../../../src/tag/when-due.ts";
import { turn } from "../support/until.ts";
import { setViewport } from "../support/viewport.ts";

describe("an appeal is worth loading", () => {
  const page = document.createElement("div");
  /** A place that far below the top of the window, counted in screens. */
  const placeAt = (screens: number): Element => {
    const place = document.createElement("support-appeal-place");
    const article = Object.assign(document.createElement("div"), { textContent: "Text" });
    article.style.blockSize = `${screens * innerHeight}px`;
    page.append(article, place);
    document.body.prepend(page);
    return place;
  };
  /** Whether it is due by now: without waiting for the page to rest. */
  const isDue = async (place: Element): Promise<boolean> => {
    const ready = Object.getOwnPropertyDescriptor(document, "readyState");
    Object.defineProperty(document, "readyState", { value: "interactive", configurable: true });
    let due = false;
    void whenDue(place).then(() => (due = true));
    if (ready === undefined) Reflect.deleteProperty(document, "readyState");
    await new Promise(requestAnimationFrame);
    await turn();
    return due;
  };

  before(() => setViewport({ width: 800, height: 400 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => {
    scrollTo(0, 0);
    page.replaceChildren();
    page.remove();
  });

  it("in the first screen, at once", async () => {
    expect(await isDue(placeAt(0))).to.equal(true);
  });

  it("within two screens below it", async () => {
    expect(await isDue(placeAt(2.5))).to.equal(true);
  });

  it("not yet further down, while the page still loads", async () => {
    expect(await isDue(placeAt(6))).to.equal(false);
  });

  it("further down as soon as the reader comes near", async () => {
    const place = placeAt(6);
    expect(await isDue(place)).to.equal(false);
    scrollTo(0, 4 * innerHeight);
    expect(await isDue(place)).to.equal(true);
  });

  it("further down when the page has come to rest", async () => {
    await whenDue(placeAt(6));
  });
});
