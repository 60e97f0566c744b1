import { expect } from "chai";
import { ownPalette, type Palette } from "../../../src/core/campaign/own-palette.ts";
import { paletteOf } from "../../../src/core/campaign/palette.ts";
import { parseHex, writeHex } from "../../../src/core/colour/hex-colour.ts";
import { aConfig } from "../../support/builders.ts";
import { aFullConfig, aMeeting } from "../support/a-meeting.ts";
import { aStory } from "../support/a-story.ts";
import { anAppeal, aPlacedAppeal } from "../support/an-appeal.ts";
import type { AppealOnPage } from "../support/appeal-on-page.ts";
import { barriers } from "../support/barriers.ts";
import { colorProblems } from "../support/contrast.ts";
import { situationsIn } from "../support/situations.ts";
import { standNames } from "../support/stands.ts";
import { whoWishes } from "../support/wish.ts";
import { cssOf, withoutLightDark } from "../support/without-light-dark.ts";

const theme = {
  light: { accent: "#0b5c4a", background: "#fff8e7", text: "#2b2118" },
  dark: { accent: "#f0b429", background: "#14213d", text: "#f5f1e8" },
};
const palette = paletteOf(theme);

const { style } = document.documentElement;
aStory();
afterEach(() => {
  style.colorScheme = style.background = "";
});

/** What the element's own custom properties come to where it stands, as `#rrggbb`. */
function worn({ root }: AppealOnPage): Record<string, string> {
  const probe = document.createElement("i");
  root.querySelector(".root")?.append(probe);
  const names = Object.keys(palette);
  const found = names.map((name) => {
    probe.style.color = `var(--_${name})`;
    const channels = getComputedStyle(probe).color.match(/\d+/g) ?? [];
    return [name, `#${channels.map((each) => Number(each).toString(16).padStart(2, "0")).join("")}`] as const;
  });
  probe.remove();
  return Object.fromEntries(found);
}

const long = (colour = "") => writeHex(parseHex(colour));
const lightOf = (of: Palette) => Object.fromEntries(Object.entries(of).map(([name, [day]]) => [name, long(day)]));
const light = lightOf(palette);
const dark = Object.fromEntries(Object.entries(palette).map(([name, [, night]]) => [name, long(night)]));

/** A rule of the page's own, for one test. */
async function withPageCss(css: string, work: () => Promise<void>): Promise<void> {
  const page = Object.assign(document.createElement("style"), { textContent: css });
  document.head.append(page);
  try {
    await work();
  } finally {
    page.remove();
  }
}

describe("the publisher's colours out of the config", () => {
  for (const stand of standNames)
    it(`are worn by what stands as ${stand}, in light and in dark, and can be read in every state`, async function () {
      this.timeout(60_000);
      style.background = "Canvas";
      const meeting = await aMeeting(stand, { config: { ...aFullConfig(stand), theme, palette } });
      expect(worn(meeting.appeal)).to.deep.equal(light);
      style.colorScheme = "dark";
      expect(worn(meeting.appeal)).to.deep.equal(dark);
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

  it("are there before anything is drawn, so that nothing changes its colour in front of the reader", async () => {
    const appeal = await aPlacedAppeal({ config: aConfig({ theme }) });
    const seen: string[] = [];
    const watch = new MutationObserver(() => {
      const section = appeal.root.querySelector("section");
      if (section !== null) seen.push(getComputedStyle(section).backgroundColor);
    });
    watch.observe(appeal.root, { childList: true, subtree: true });
    await appeal.decided();
    await appeal.settled();
    watch.disconnect();
    expect(seen.length).to.be.greaterThan(0);
    expect([...new Set(seen)]).to.deep.equal(["rgb(255, 248, 231)"]);
  });

  it("stand in nobody's way, by axe-core", async () => {
    const meeting = await aMeeting("inline", { config: { ...aFullConfig("inline"), theme, palette } });
    await meeting.shows("a wrong amount");
    expect(await barriers(meeting.appeal)).to.deep.equal([]);
  });

  it("give way to the page's CSS, wherever it says so", async () => {
    for (const selector of ["support-appeal", "main", ":root"])
      await withPageCss(`${selector} { --appeal-accent: #123456; --appeal-surface: #abcdef }`, async () => {
        const appeal = await anAppeal({ config: aConfig({ theme }) });
        expect(worn(appeal), selector).to.deep.equal({ ...light, accent: "#123456", surface: "#abcdef" });
        appeal.page.remove();
      });
  });

  it("are as before where the config says nothing of them, and where it says nothing in them", async () => {
    const plain = await anAppeal();
    const before = worn(plain);
    plain.page.remove();
    expect(before).to.deep.equal(lightOf(ownPalette));
    expect(worn(await anAppeal({ config: aConfig({ theme: {} }) }))).to.deep.equal(before);
  });

  it("are the light ones in a browser that knows no light-dark()", async () => {
    style.colorScheme = "dark";
    const appeal = await withoutLightDark(() => anAppeal({ config: aConfig({ theme }) }));
    expect(worn(appeal)).to.deep.equal(light);
    expect(cssOf(appeal.root)).not.to.contain("light-dark(");
  });

  it("are nothing but colours, whatever stands in a file that nobody has parsed", async () => {
    const config = {
      ...aConfig(),
      palette: {
        accent: ["red;}*{display:none", "#fff"],
        "text:red}*{display:none}x": ["#fff", "#fff"],
        surface: ["url(//evil.example)", "#fff"],
        field: ["#ff0000", "#00ff00"],
      },
    };
    const appeal = await anAppeal({ config });
    const { field, ...rest } = worn(appeal);
    expect(field).to.equal("#ff0000");
    const { field: _, ...plain } = lightOf(ownPalette);
    expect(rest).to.deep.equal(plain);
    expect(appeal.has("button", "Continue")).to.equal(true);
  });

  it("need no style attribute", async () => {
    const appeal = await anAppeal({ config: aConfig({ theme }) });
    expect(appeal.element.hasAttribute("style")).to.equal(false);
    expect([...appeal.root.querySelectorAll("[style], style")]).to.deep.equal([]);
  });

  describe("where the reader forces colours", () => {
    whoWishes({ "forced-colors": "active" });

    it("leave them alone", async () => {
      const appeal = await anAppeal({ config: aConfig({ theme }) });
      const { backgroundColor, color } = getComputedStyle(await appeal.find("region"));
      expect(backgroundColor).to.equal(canvas());
      expect(color).to.equal(getComputedStyle(document.body).color);
    });
  });
});

function canvas(): string {
  const probe = document.createElement("i");
  probe.style.backgroundColor = "Canvas";
  document.body.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}
