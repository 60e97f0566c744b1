import { expect } from "chai";
import { placeAppeal } from "../../../src/tag/place-appeal.ts";

/** A script tag with these `data-` attributes. */
function aScript(data: Readonly<Record<string, string>> = {}): HTMLScriptElement {
  const script = document.createElement("script");
  Object.assign(script.dataset, data);
  return script;
}

describe("the appeal's place on the page", () => {
  const page = document.createElement("div");
  const lay = (html: string) => {
    page.innerHTML = html;
    document.body.append(page);
  };
  afterEach(() => {
    page.remove();
    for (const left of document.querySelectorAll("support-appeal")) left.remove();
  });
  const only = ([appeal]: readonly Element[]): Element => {
    if (appeal === undefined) throw new Error("there is none");
    return appeal;
  };

  it("is after the article", () => {
    lay("<article></article><footer></footer>");
    expect(only(placeAppeal(aScript())).previousElementSibling?.localName).to.equal("article");
  });

  it("is after the main part where there is no article", () => {
    lay("<main></main>");
    expect(only(placeAppeal(aScript())).previousElementSibling?.localName).to.equal("main");
  });

  for (const display of ["grid", "flex", "inline-flex"]) {
    it(`is the article's end where the page lays it out as ${display}, which a new sibling would upset`, () => {
      lay(`<div style="display: ${display}"><article><p>Text</p></article><aside></aside></div>`);
      const appeal = only(placeAppeal(aScript()));
      expect(appeal.parentElement?.localName).to.equal("article");
      expect(appeal.previousElementSibling?.localName).to.equal("p");
    });
  }

  it("is the page's end where there is neither", () => {
    expect(only(placeAppeal(aScript())).parentElement).to.equal(document.body);
  });

  it("is where the tag says", () => {
    lay('<article></article><div id="ask"><p>Before</p></div>');
    expect(only(placeAppeal(aScript({ target: "#ask" }))).parentElement?.id).to.equal("ask");
  });

  it("is nowhere where the tag's target is not on this page", () => {
    lay("<article></article>");
    expect(only(placeAppeal(aScript({ target: "#ask" }))).isConnected).to.equal(false);
  });

  it("is where the publisher has put the element by hand, all of them", () => {
    lay("<support-appeal></support-appeal><article></article><support-appeal></support-appeal>");
    expect(placeAppeal(aScript({ target: "article" }))).to.deep.equal([...page.querySelectorAll("support-appeal")]);
    expect(document.querySelectorAll("support-appeal")).to.have.length(2);
  });
});
