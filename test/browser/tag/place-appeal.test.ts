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

  it("is after the story", () => {
    const story = lay("<article data-spot></article><footer></footer>");
    expect(placeAppeal(story, false).previousElementSibling).to.equal(story);
  });

  it("is the end of a target", () => {
    const target = lay('<div data-spot="ask"><p>Before</p></div>');
    const appeal = placeAppeal(target, true);
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
    it(`is the story's end where it is ${what}, which a new sibling would upset`, () => {
      const appeal = placeAppeal(lay(html), false);
      expect(appeal.parentElement?.localName).to.equal("article");
      expect(appeal.previousElementSibling?.localName).to.equal("p");
    });
});
