import { expect } from "chai";
import { placeAppeal } from "../../../src/tag/place-appeal.ts";

describe("the appeal's place on the page", () => {
  const page = document.createElement("div");
  const lay = (html: string): Element => {
    page.innerHTML = html;
    document.body.append(page);
    const spot = page.querySelector("[data-spot]");
    if (spot === null) throw new Error("the page has no spot");
    return spot;
  };
  afterEach(() => page.remove());

  it("is after the story", async () => {
    const story = lay("<article data-spot></article><footer></footer>");
    expect((await placeAppeal(story, false)).previousElementSibling).to.equal(story);
  });

  it("is the end of a target", async () => {
    const target = lay('<div data-spot="ask"><p>Before</p></div>');
    const appeal = await placeAppeal(target, true);
    expect(appeal.parentElement).to.equal(target);
    expect(appeal.previousElementSibling?.localName).to.equal("p");
  });

  const sensitive: Readonly<Record<string, string>> = {
    "in a grid": `<div style="display: grid"><article data-spot><p>Text</p></article><aside></aside></div>`,
    "in a row": `<div style="display: flex"><article data-spot><p>Text</p></article><aside></aside></div>`,
    "in a row within a line": `<div style="display: inline-flex"><article data-spot><p>Text</p></article></div>`,
    "in a parent without a box": `<div style="display: contents"><article data-spot><p>Text</p></article></div>`,
    floating: `<article data-spot style="float: left"><p>Text</p></article><aside style="float: right"></aside>`,
    "within a line": `<article data-spot style="display: inline-block"><p>Text</p></article><aside></aside>`,
    "a cell": `<div style="display: table"><article data-spot style="display: table-cell"><p>Text</p></article></div>`,
    "taken out": `<div><article data-spot style="position: absolute"><p>Text</p></article></div>`,
  };
  for (const [what, html] of Object.entries(sensitive))
    it(`is the story's end where it is ${what}, which a new sibling would upset`, async () => {
      const appeal = await placeAppeal(lay(html), false);
      expect(appeal.parentElement?.localName).to.equal("article");
      expect(appeal.previousElementSibling?.localName).to.equal("p");
    });

  describe("in what a framework is to take over", () => {
    const settled = async (placing: Promise<Element>) => {
      let isPlaced = false;
      void placing.then(() => (isPlaced = true));
      await new Promise((next) => setTimeout(next, 150));
      return isPlaced;
    };

    for (const [framework, html, mark] of [
      ["React", '<div id="root"><article data-spot></article></div>', "__reactFiber$4d2"],
      ["Vue", '<div id="app"><article data-spot></article></div>', "_vnode"],
    ] as const)
      it(`waits until ${framework} has`, async () => {
        const story = lay(html);
        const placing = placeAppeal(story, false);
        expect(await settled(placing)).to.equal(false);
        Object.assign(framework === "Vue" ? (story.parentElement ?? story) : story, { [mark]: {} });
        expect((await placing).previousElementSibling).to.equal(story);
      });

    it("waits no longer than three seconds after the page has loaded", async function () {
      this.timeout(10_000);
      const story = lay('<div id="root"><article data-spot></article></div>');
      expect((await placeAppeal(story, false)).previousElementSibling).to.equal(story);
    });
  });
});
