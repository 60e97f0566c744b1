import { expect } from "chai";
import { aMeeting } from "../../support/a-meeting.ts";
import { aStory } from "../../support/a-story.ts";
import { keys } from "../../support/keys.ts";
import { situationsIn } from "../../support/situations.ts";
import { standNames } from "../../support/stands.ts";
import { whoWishes } from "../../support/wish.ts";

aStory();

/** The thickest border of an element, or of what is drawn in it: of the backgrounds, forced colours leave nothing. */
function borderOf(element: Element, pseudo?: string): number {
  const style = getComputedStyle(element, pseudo);
  const { borderTopWidth, borderBottomWidth, borderLeftWidth, borderRightWidth } = style;
  return Math.max(...[borderTopWidth, borderBottomWidth, borderLeftWidth, borderRightWidth].map(parseFloat));
}

describe("one who has colours of their own", () => {
  whoWishes({ "forced-colors": "active" });

  for (const stand of standNames)
    it(`sees by its border what can be pressed, and by its tick what is chosen, ${stand}`, async () => {
      const { appeal, shows } = await aMeeting(stand);
      const { root } = appeal;
      expect(matchMedia("(forced-colors: active)").matches).to.equal(true);
      const wrong: string[] = [];
      for (const situation of situationsIn(stand)) {
        await shows(situation);
        const borderless = [
          ...root.querySelectorAll(".option, .primary, .plain, .bar, .notice, .close, dialog, select"),
        ]
          .filter((each) => borderOf(each) < 1)
          .map(({ className }) => `${situation}: ${className} has no border`);
        const unticked = [...root.querySelectorAll(".chosen")]
          .filter((each) => borderOf(each, "::after") < 1)
          .map(() => `${situation}: the chosen one has no tick`);
        const links = [...root.querySelectorAll(".link, .unfold")]
          .filter((each) => !getComputedStyle(each).textDecorationLine.includes("underline"))
          .map(({ textContent }) => `${situation}: ${textContent} is not underlined`);
        wrong.push(...borderless, ...unticked, ...links);
      }
      expect(wrong).to.deep.equal([]);
    });

  it("sees what is chosen by its colours, too, and where the focus is by a ring", async () => {
    const { appeal } = await aMeeting("inline");
    const chosen = appeal.root.querySelector(".chosen");
    const other = appeal.root.querySelector(".option:not(.chosen)");
    if (chosen === null || other === null) throw new Error("nothing to choose");
    expect(getComputedStyle(chosen).backgroundColor).not.to.equal(getComputedStyle(other).backgroundColor);
    (await appeal.find("radio", "Once")).focus();
    await keys("Tab");
    const ring = appeal.root.activeElement;
    expect(ring && getComputedStyle(ring).outlineStyle).to.equal("solid");
    expect(ring && parseFloat(getComputedStyle(ring).outlineWidth)).to.be.at.least(2);
  });
});

describe("one who wishes for less motion", () => {
  whoWishes({ "prefers-reduced-motion": "reduce" });

  for (const stand of standNames)
    it(`meets none, ${stand}`, async () => {
      const { appeal, shows } = await aMeeting(stand);
      const moving = new Set<string>();
      for (const situation of situationsIn(stand)) {
        await shows(situation);
        for (const element of [appeal.element, ...appeal.root.querySelectorAll("*")])
          for (const pseudo of [undefined, "::before", "::after", "::backdrop"]) {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo);
            if (`${transitionDuration} ${animationName} ${scrollBehavior}` !== "0s none auto")
              moving.add(`${situation}: ${element.localName}${pseudo ?? ""}`);
          }
      }
      expect(matchMedia("(prefers-reduced-motion: reduce)").matches).to.equal(true);
      expect(appeal.root.getAnimations()).to.deep.equal([]);
      expect([...moving]).to.deep.equal([]);
    });
});
