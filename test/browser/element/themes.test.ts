import { expect } from "chai";
import { aMeeting, type Meeting } from "../support/a-meeting.ts";
import { aStory } from "../support/a-story.ts";
import { barriers } from "../support/barriers.ts";
import { colorProblems, contrastOf } from "../support/contrast.ts";
import { situationsIn } from "../support/situations.ts";
import { standNames } from "../support/stands.ts";
import { cssOf, withoutLightDark } from "../support/without-light-dark.ts";

const themes = ["broadsheet", "tabloid", "quiet", "bold"] as const;

const { style } = document.documentElement;
let worn: HTMLStyleElement | undefined;

/** Puts a theme on the page, as a publisher does; `change` makes it what another browser reads of it. */
async function wear(theme: string, change: (css: string) => string = (css) => css): Promise<void> {
  const css = await (await fetch(`/src/themes/${theme}.css`)).text();
  worn = Object.assign(document.createElement("style"), { textContent: change(css) });
  document.head.append(worn);
}

aStory();

beforeEach(() => void (style.background = "Canvas"));
afterEach(() => {
  worn?.remove();
  style.background = style.colorScheme = "";
});

/** What the element's own custom properties come to, where it stands. */
function colorsOf({ appeal }: Meeting): (name: string) => string {
  const probe = document.createElement("i");
  appeal.root.querySelector("section")?.append(probe);
  return (name) => {
    probe.style.color = `var(--_${name})`;
    return getComputedStyle(probe).color;
  };
}

for (const theme of themes)
  describe(`the theme ${theme}`, () => {
    for (const stand of standNames)
      it(`can be read in every state, in light and in dark: ${stand}`, async function () {
        this.timeout(60_000);
        await wear(theme);
        const meeting = await aMeeting(stand);
        const found: string[] = [];
        for (const situation of situationsIn(stand)) {
          await meeting.shows(situation);
          for (const scheme of ["light", "dark"]) {
            style.colorScheme = scheme;
            found.push(...colorProblems(meeting.appeal).map((problem) => `${scheme}, ${situation}: ${problem}`));
          }
        }
        expect(found).to.deep.equal([]);
      });

    it("stands in nobody's way, by axe-core", async () => {
      await wear(theme);
      const meeting = await aMeeting("inline");
      await meeting.shows("a wrong amount");
      expect(await barriers(meeting.appeal)).to.deep.equal([]);
    });

    it("has borders, marks and a focus that can be seen", async () => {
      await wear(theme);
      const color = colorsOf(await aMeeting("inline"));
      const pairs = [
        ["accent", "surface"],
        ["accent", "field"],
        ["line", "surface"],
        ["line", "field"],
        ["on-accent", "accent"],
        ["error", "field"],
      ] as const;
      const tooPale: string[] = [];
      for (const scheme of ["light", "dark"]) {
        style.colorScheme = scheme;
        for (const [one, other] of pairs) {
          const ratio = contrastOf(color(one), color(other));
          if (ratio < 3) tooPale.push(`${scheme}: ${one} on ${other}: ${ratio.toFixed(2)}`);
        }
      }
      expect(tooPale).to.deep.equal([]);
    });

    it("is light in a browser that knows no light-dark(), whatever the page", async () => {
      const withoutSupports = (css: string) => css.replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
      await wear(theme, withoutSupports);
      expect(worn?.textContent).not.to.contain("light-dark(");
      style.colorScheme = "dark";
      const meeting = await withoutLightDark(() => aMeeting("inline"));
      expect(cssOf(meeting.appeal.root)).not.to.contain("light-dark(");
      expect(colorProblems(meeting.appeal)).to.deep.equal([]);
      const color = colorsOf(meeting);
      expect(contrastOf(color("surface"), "white")).to.be.lessThan(contrastOf(color("surface"), "black"));
    });

    it("looks like no other", async () => {
      await wear(theme);
      const { appeal } = await aMeeting("inline");
      const looks = () => {
        const section = appeal.root.querySelector("section");
        if (section === null) throw new Error("nothing is drawn");
        const { backgroundColor, borderTopStyle, borderTopWidth, borderTopLeftRadius } = getComputedStyle(section);
        return [backgroundColor, borderTopStyle, borderTopWidth, borderTopLeftRadius].join(" ");
      };
      const own = looks();
      for (const other of [...themes.filter((each) => each !== theme), "none"]) {
        worn?.remove();
        if (other !== "none") await wear(other);
        expect(looks(), other).not.to.equal(own);
      }
    });
  });
