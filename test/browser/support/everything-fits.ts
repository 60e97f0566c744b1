import { expect } from "chai";
import { aMeeting } from "./a-meeting.ts";
import { aStory } from "./a-story.ts";
import { losses } from "./losses.ts";
import { situationsIn, type SituationName } from "./situations.ts";
import { standNames, type StandName } from "./stands.ts";
import { smallTargets } from "./targets.ts";
import { setViewport } from "./viewport.ts";

/** Every state in each kind of room; what else stands in the same rooms is looked at as it opens, and as it ends. */
const rooms: readonly StandName[] = ["inline", "banner", "modal"];

/** A window and a page, as the reader or the publisher has set them up. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** Of the page. */
  readonly rootFont?: string;
  /** Of the appeal alone. */
  readonly ownFont?: string;
  /** What a reader's own style sheet adds. */
  readonly spacing?: boolean;
}

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const spaced = new CSSStyleSheet();
spaced.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`);

async function problems(stand: StandName, lang: string, page: Page): Promise<string[]> {
  const { rootFont = "", ownFont = "", spacing = false } = page;
  document.documentElement.style.fontSize = rootFont;
  const { appeal, shows } = await aMeeting(stand, { lang, dir: lang === "he" ? "rtl" : "ltr" });
  const { root } = appeal;
  appeal.element.style.fontSize = ownFont;
  const found: string[] = [];
  const all = situationsIn(stand);
  const first: readonly SituationName[] = ["choosing", "explaining", "snoozed"];
  for (const situation of rooms.includes(stand) ? all : all.filter((each) => first.includes(each))) {
    await shows(situation);
    if (spacing && !root.adoptedStyleSheets.includes(spaced)) root.adoptedStyleSheets.push(spaced);
    found.push(...[...smallTargets(root), ...losses(root)].map((each) => `${situation}: ${each}`));
  }
  appeal.page.remove();
  document.documentElement.style.fontSize = "";
  return found;
}

/** Every word of every state can be read, and everything pressed, on these pages, by their names. */
export function everythingFits(pages: Readonly<Record<string, Page>>): void {
  aStory();
  for (const [name, page] of Object.entries(pages))
    describe(`everything is there to be read and pressed, ${name}`, () => {
      before(() => setViewport(page));
      after(() => setViewport({ width: 800, height: 600 }));

      for (const lang of ["fi", "de", "he", "ru"])
        it(`in ${lang}`, async function () {
          this.timeout(60_000);
          const found: string[] = [];
          for (const stand of standNames) {
            const some = await problems(stand, lang, page);
            found.push(...some.map((each) => `${stand}, ${each}`));
          }
          expect(found).to.deep.equal([]);
        });
    });
}
