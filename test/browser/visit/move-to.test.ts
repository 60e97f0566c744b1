import { expect } from "chai";
import { moveTo } from "../../../src/visit/late/move-to.ts";
import { aCampaign } from "../../support/builders.ts";

const wall = aCampaign({ placement: "wall", wall: { afterParagraphs: 2 } });
let page: HTMLElement;

/** A page with an appeal after its story, as the tag places it. */
function aPage(story: string, after = "<i id=appeal></i>"): HTMLElement {
  page = document.createElement("main");
  page.innerHTML = `<article>${story}</article>${after}`;
  document.body.append(page);
  const appeal = page.querySelector<HTMLElement>("#appeal");
  if (appeal === null) throw new Error("no appeal");
  return appeal;
}
afterEach(() => page.remove());

const before = (element: Element) => element.previousElementSibling?.textContent;

describe("a wall goes where it cuts the story", () => {
  it("so that the rest comes after it, and stays there", () => {
    const appeal = aPage("<h1>Story</h1><p>One</p><p>Two</p><p>Three</p>");
    expect(moveTo(appeal, wall)).to.equal("moved");
    expect(before(appeal)).to.equal("Two");
    expect(moveTo(appeal, wall)).to.equal("there");
  });

  for (const [why, story, after] of [
    ["the story is no longer", "<p>One</p><p>Two</p>", undefined],
    [
      "one more block would upset a grid",
      "<div style='display: grid'><p>One</p><p>Two</p><p>Three</p></div>",
      undefined,
    ],
    ["it would stand in somebody's words", "<p>One</p><blockquote><p>Two</p></blockquote><p>Three</p>", undefined],
    ["the publisher has put it elsewhere", "<p>One</p><p>Two</p><p>Three</p>", "<p>Else</p><i id=appeal></i>"],
  ] as const)
    it(`but stays where it is where ${why}`, () => {
      const appeal = aPage(story, after);
      const stood = before(appeal);
      expect(moveTo(appeal, wall)).to.equal("there");
      expect(before(appeal)).to.equal(stood);
    });

  it("and nothing else does", () => {
    const appeal = aPage("<p>One</p><p>Two</p><p>Three</p>");
    expect(moveTo(appeal, aCampaign({ placement: "banner" }))).to.equal("there");
    expect(before(appeal)).to.equal("OneTwoThree");
  });
});
