import { expect } from "chai";
import { findSpot } from "../../../src/tag/find-spot.ts";

/** A script tag with these `data-` attributes. */
function aScript(data: Readonly<Record<string, string>> = {}): HTMLScriptElement {
  const script = document.createElement("script");
  Object.assign(script.dataset, data);
  return script;
}

const text = (words: number) => `<p>${"word ".repeat(words)}</p>`;
const teaser = (words: number) => `<article class="teaser"><h2>Teaser</h2>${text(words)}</article>`;
const story = `<article id="story"><h1>Story</h1>${text(400)}</article>`;

describe("what the tag's appeal goes to", () => {
  const page = document.createElement("div");
  /** Where the appeal goes on such a page: the id or the name of an element, or why there is none. */
  const spotOn = (html: string, data?: Readonly<Record<string, string>>): string => {
    page.innerHTML = html;
    document.body.append(page);
    const spot = findSpot(aScript(data));
    return typeof spot === "string" ? spot : spot.id || spot.localName;
  };
  afterEach(() => page.remove());

  const pages: readonly (readonly [what: string, html: string, spot: string])[] = [
    ["the only article", `<main><article id="only"></article></main><footer></footer>`, "only"],
    ["the main part where there is no article", "<main></main>", "main"],
    ["the story and no teaser before it", `<aside>${teaser(20)}${teaser(30)}</aside>${story}`, "story"],
    ["the story and no teaser after it", `${story}<section>${teaser(20).repeat(6)}</section>`, "story"],
    ["the story and no comment in it", `<article id="story">${text(60)}${teaser(50).repeat(9)}</article>`, "story"],
    ["the copy that is seen", `<article hidden>${text(500)}</article>${story}`, "story"],
    ["the copy that has a box", `<article style="display: none">${text(500)}</article>${story}`, "story"],
    ["the copy that is read out", `<div aria-hidden="true"><article>${text(500)}</article></div>${story}`, "story"],
    ["none of several teasers", `<main>${teaser(20)}${teaser(30)}${teaser(25)}</main>`, "several-articles"],
    ["none of several whole stories", `<main>${story}<article>${text(300)}</article></main>`, "several-articles"],
    ["nothing on a page of neither, such as a login", "<form></form>", "no-place"],
  ];
  for (const [what, html, spot] of pages) it(`is ${what}`, () => expect(spotOn(html)).to.equal(spot));

  it("is what the tag says", () => {
    expect(spotOn('<article></article><div id="ask"></div>', { target: "#ask" })).to.equal("ask");
  });

  it("is nothing where the tag's target is not on this page", () => {
    expect(spotOn("<article></article>", { target: "#ask" })).to.equal("no-place");
  });
});
