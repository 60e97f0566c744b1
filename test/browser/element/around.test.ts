import { expect } from "chai";
import { lateStyles } from "../../../src/element/late/late.styles.ts";
import { paletteCss } from "../../../src/element/palette-css.ts";
import { styles } from "../../../src/element/support-appeal.styles.ts";
import { aConfig } from "../../support/builders.ts";
import { anAppeal } from "../support/an-appeal.ts";
import { colorProblems } from "../support/contrast.ts";
import type { AppealOnPage } from "../support/appeal-on-page.ts";
import { until } from "../support/until.ts";
import { setViewport } from "../support/viewport.ts";

const publication = {
  name: "The Example Times",
  privacyPolicy: "https://example.test/privacy",
  contact: "readers@example.test",
};

const rules = document.createElement("style");
afterEach(() => rules.remove());

async function anAppealAmid(css: string, options: Parameters<typeof anAppeal>[0] = {}): Promise<AppealOnPage> {
  rules.textContent = css;
  document.head.append(rules);
  return anAppeal({ config: aConfig({ publication }), ...options });
}

/** Everything with text of its own that is smaller than 16 px. */
function tooSmall({ root }: AppealOnPage): string[] {
  const all = [...root.querySelectorAll(".root *:not([type=radio])")].filter((each) => each.checkVisibility());
  return all.filter((each) => parseFloat(getComputedStyle(each).fontSize) < 16).map((each) => each.outerHTML);
}

describe("on a page with sizes of its own", () => {
  for (const css of [
    "html { font-size: 62.5% }",
    "html { font-size: 10px } main { font-size: 9px }",
    "main { font-size: 0 }",
  ]) {
    it(`no text is smaller than 16 px, and Continue is 44 px high: ${css}`, async () => {
      const appeal = await anAppealAmid(css);
      expect(tooSmall(appeal)).to.deep.equal([]);
      await appeal.press("Remind me later");
      expect(tooSmall(appeal)).to.deep.equal([]);
      const targets = [...appeal.all("button"), ...appeal.all("radio"), ...appeal.all("link")];
      expect(targets).to.have.length(18);
      expect(targets.filter((each) => each.getBoundingClientRect().height < 44)).to.deep.equal([]);
    });
  }

  it("the appeal is as large as the text around it", async () => {
    const appeal = await anAppealAmid("html { font-size: 62.5% } main { font-size: 2.2rem }");
    const [paragraph] = appeal.root.querySelectorAll("[part=body] p");
    expect(paragraph && getComputedStyle(paragraph).fontSize).to.equal("22px");
  });
});

describe("at twice the size on a phone, 360 px wide", () => {
  before(() => setViewport({ width: 360, height: 740 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const lang of ["en", "de", "sv", "ar"]) {
    it(`nothing overlaps and nothing sticks out in ${lang}`, async () => {
      const appeal = await anAppealAmid("html { font-size: 200% }", { lang });
      const options = [...appeal.root.querySelectorAll<HTMLElement>(".option, [part=continue], .link")];
      const overflowing = options.filter((each) => each.scrollWidth > each.clientWidth + 1);
      expect(overflowing.map((each) => each.textContent.trim())).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(360);
      const boxes = options.map((each) => each.getBoundingClientRect());
      const overlapping = boxes.filter((one, index) =>
        boxes
          .slice(index + 1)
          .some((other) => one.bottom > other.top + 1 && one.right > other.left + 1 && other.right > one.left + 1),
      );
      expect(overlapping).to.deep.equal([]);
    });
  }
});

describe("what the page says of its own text", () => {
  it("ends at the appeal", async () => {
    const appeal = await anAppealAmid(
      `main, main * { font-size: 0; letter-spacing: 9px; white-space: pre; text-indent: 4em; word-spacing: 2em;
        text-transform: uppercase; line-height: 0.5; font-style: italic; font-weight: 900; text-align: right;
        text-shadow: 2px 2px red; word-break: break-all }`,
    );
    for (const each of appeal.root.querySelectorAll("p, label, legend, button, bdi")) {
      const style = getComputedStyle(each);
      expect(style, each.outerHTML).to.include({
        letterSpacing: "normal",
        textTransform: "none",
        fontStyle: "normal",
        textShadow: "none",
        wordBreak: "normal",
      });
      expect([style.whiteSpace, style.textIndent, style.wordSpacing], each.outerHTML).to.deep.equal([
        "normal",
        "0px",
        "0px",
      ]);
      // Of 28 px, WebKit writes 1.2 as 33.599998 px.
      expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize), each.outerHTML).to.be.at.least(1.1999);
    }
  });
});

describe("custom properties", () => {
  const names = [...`${paletteCss()}${styles.cssText}${lateStyles.cssText}`.matchAll(/var\(\s*(--appeal-[\w-]+)/g)].map(
    ([, name = ""]) => name,
  );

  it("never load anything", async () => {
    const appeal = await anAppeal({ config: aConfig({ publication }) });
    const probe = new URL("/never-loaded.png", location.href).href;
    expect(new Set(names).size).to.be.greaterThan(10);
    for (const name of names) appeal.element.style.setProperty(name, `url(${probe})`);
    await appeal.press("Remind me later");
    await appeal.write("0.5");
    await appeal.leave();
    const reached = await fetch(probe).then(() => true);
    expect(reached).to.equal(true);
    await until(() => performance.getEntriesByName(probe).length > 0, "the request that was meant");
    expect(
      performance.getEntriesByName(probe).map((each) => (each as PerformanceResourceTiming).initiatorType),
    ).to.deep.equal(["fetch"]);
  });

  it("stand only where nothing but a colour, a length or a font is taken", () => {
    const uses = [
      ...`${paletteCss()}${styles.cssText}${lateStyles.cssText}`.matchAll(/([\w-]+):([^;{}]*var\([^;{}]*)/g),
    ];
    const properties = new Set(
      uses.map(([, property = ""]) => property).filter((property) => !property.startsWith("--")),
    );
    const harmless =
      /^(color|.*-color|border|border-block-start|border-inline-start|border-radius|box-shadow|font-family|margin.*|max-inline-size|outline)$/;
    expect([...properties].filter((property) => !harmless.test(property))).to.deep.equal([]);
  });
});

describe("on a page whose styles mean no good", () => {
  const styles: Readonly<Record<string, string>> = {
    "a reset of everything": "* { all: unset !important }",
    "another reset": "*, *::before, *::after { margin: 0 !important; padding: 0 !important; border: 0 !important }",
    "no text": "* { font-size: 0 !important; color: transparent !important }",
    "nothing that moves": "* { animation: none !important; transition: none !important }",
    "a transformed body": "body { transform: scale(1) }",
    "names of our own": ":root { --accent: url(x); --_accent: red; --_text: red; --_surface: red; --_space: 300px }",
    "names of our own, of everything":
      "* { --_accent: transparent !important; --_on-accent: red; --_text: red !important; --_surface: red }",
    "a host laid out as a cell": "main > * { display: table-cell !important; float: left !important }",
    "no pointer": "* { pointer-events: none; user-select: none }",
    "everything behind": "* { z-index: -1; opacity: 1; visibility: visible; filter: none }",
  };
  for (const [what, css] of Object.entries(styles))
    it(`text is read, and everything reached: ${what}`, async () => {
      const appeal = await anAppealAmid(css);
      expect(tooSmall(appeal)).to.deep.equal([]);
      expect(colorProblems(appeal)).to.deep.equal([]);
      for (const each of [...appeal.all("button"), ...appeal.all("radio")]) {
        each.focus();
        expect(appeal.root.activeElement).to.equal(each);
        const { width, height } = each.getBoundingClientRect();
        expect([width > 30, height >= 44], each.outerHTML).to.deep.equal([true, true]);
      }
    });
});
