import { expect } from "chai";
import { aMeeting } from "../../support/a-meeting.ts";
import { aStory } from "../../support/a-story.ts";
import { focused, focusIs } from "../../support/focus.ts";
import { keys, shifted } from "../../support/keys.ts";
import { standNames, type StandName } from "../../support/stands.ts";
import { targetsIn } from "../../support/targets.ts";
import { setViewport } from "../../support/viewport.ts";

const story = aStory();
const windows = { "a desk": { width: 1000, height: 700 }, "400 %": { width: 320, height: 256 } };

/** What has the focus, wherever it is. */
function active(): HTMLElement {
  const inside = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  if (!(inside instanceof HTMLElement)) throw new Error("nothing has the focus");
  return inside;
}

/** What speaks against where the focus is: it can't be seen, or nothing shows that it is there. */
function hidden(root: ShadowRoot): string[] {
  const element = active();
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const bar = root.querySelector(".bar")?.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isOwn = root.contains(element);
  const within = isOwn && bar !== undefined ? bar : { top: 0, bottom: innerHeight };
  const problems: string[] = [];
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 1) problems.push("has no ring");
  // Firefox leaves what can be seen in part as it is: more than half of it has to be.
  const half = (bottom - top) / 2;
  if (bottom - half > within.bottom && top > within.top + 1) problems.push("is cut off below");
  if (top + half < within.top && bottom < within.bottom - 1) problems.push("is cut off above");
  if (left < -1 || right > innerWidth + 1) problems.push("is cut off at a side");
  if (!isOwn && bar !== undefined && top < bar.bottom - 1 && bottom > bar.top + 1) problems.push("is behind the bar");
  return problems.map((problem) => `${focused()} ${problem}`);
}

for (const [where, size] of Object.entries(windows))
  describe(`Tab, at ${where}`, () => {
    before(() => setViewport(size));
    after(() => setViewport({ width: 800, height: 600 }));

    for (const stand of standNames.filter((name): name is Exclude<StandName, "modal"> => name !== "modal"))
      for (const [way, press, from, to] of [
        ["through", keys, "before", "after"],
        ["back through", shifted, "after", "before"],
      ] as const)
        it(`leads ${way} the page and ${stand}, and what it is on can be seen`, async () => {
          const { appeal } = await aMeeting(stand);
          document.body.append(story.after);
          const met = new Set<Element>();
          const problems: string[] = [];
          story[from].focus();
          for (let steps = 0; active() !== story[to] && steps < 60; steps++) {
            await press("Tab");
            met.add(active());
            problems.push(...hidden(appeal.root));
          }
          await focusIs(story[to].textContent);
          // Of radios of one name, Tab meets the chosen one.
          const missed = targetsIn(appeal.root).filter(
            ({ element }) => !met.has(element) && (element as HTMLInputElement).type !== "radio",
          );
          expect([...problems, ...missed.map(({ element }) => element.outerHTML)]).to.deep.equal([]);
          expect(appeal.heard("appeal-choice")).to.deep.equal([]);
        });

    it("stays in the dialog of a modal", async () => {
      const { appeal } = await aMeeting("modal");
      const problems: string[] = [];
      for (let steps = 0; steps < 30; steps++) {
        await keys("Tab");
        if (document.activeElement === document.body) continue;
        expect(document.activeElement).to.equal(appeal.element);
        problems.push(...hidden(appeal.root));
      }
      expect(problems).to.deep.equal([]);
    });
  });

describe("arrows choose", () => {
  for (const [lang, dir] of Object.entries({ en: "ltr", he: "rtl" } as const))
    it(`in ${lang}, ${dir}, and each leads back where the other came from`, async () => {
      const { appeal } = await aMeeting("inline", { lang, dir });
      const radios = appeal.all("radio").slice(0, 3) as HTMLInputElement[];
      const chosen = () => radios.findIndex(({ checked }) => checked);
      radios[0]?.focus();
      const path: number[] = [];
      for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowRight", "ArrowLeft"]) {
        await keys(key);
        expect(active()).to.equal(radios[chosen()]);
        path.push(chosen());
      }
      expect(path.slice(0, 3)).to.deep.equal([1, 2, 1]);
      expect(path[3]).not.to.equal(1);
      expect(path[4]).to.equal(1);
    });
});
