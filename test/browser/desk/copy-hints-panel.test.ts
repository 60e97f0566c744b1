import { expect } from "chai";
import { placements } from "../../../src/core/campaign/placement.ts";
import { headingRoom } from "../../../src/core/desk/studio/reading-hints.ts";
import { definePanels } from "../../../src/desk/studio/panels/define-panels.ts";
import { aConfig } from "../../support/builders.ts";
import { aMeeting } from "../support/a-meeting.ts";
import { aPanel, deskSpeech, isOpenToAll } from "../support/a-panel.ts";
import { aStory } from "../support/a-story.ts";
import { setViewport } from "../support/viewport.ts";

describe("how a text reads", () => {
  before(definePanels);

  const fresh = async (text: string) => {
    const panel = document.createElement("desk-copy-hints");
    Object.assign(panel, {
      speech: await deskSpeech(),
      text,
      language: "en",
      textPart: "heading",
      placement: "header",
    });
    return aPanel(panel);
  };
  const said = () => [...document.querySelectorAll(".said li")].map((each) => each.textContent.trim());

  it("is said as one writes", async () => {
    const panel = await fresh("LAST CHANCE! Give! Why not? Why?");
    expect(said()).to.deep.equal([
      "In capitals, which readers hear as shouting: CHANCE.",
      "2 exclamation marks: one is loud enough.",
      "2 questions: a reader answers one.",
      "“LAST CHANCE” without a date: say until when, or leave it out.",
    ]);
    panel.text = "The harbour needs a paper that asks who pays for the light there";
    await panel.updateComplete;
    expect(said()).to.deep.equal(["64 letters: on a narrow phone about 60 fit into 2 lines here."]);
  });

  it("is nothing where there is no text, and says what was not looked at", async () => {
    const panel = await fresh("");
    expect(panel.textContent.trim()).to.equal("");
    Object.assign(panel, { text: "Ostatnia szansa", language: "pl" });
    await panel.updateComplete;
    expect(panel.textContent).to.contain("undated urgency");
  });

  it("is open to all", async () => {
    await fresh("LAST CHANCE! Give!");
    await isOpenToAll();
  });
});

describe("the room that a heading is said to have", () => {
  aStory();
  const words = "The harbour needs a paper that asks who pays for the light and for the ships that come in".split(" ");

  for (const placement of placements)
    it(`is there on a narrow phone: ${placement}`, async () => {
      const { letters, lines } = headingRoom[placement];
      await setViewport({ width: 360, height: 740 });
      const heading = words.reduce((text, word) =>
        text.length + word.length < letters * lines ? `${text} ${word}` : text,
      );
      const config = aConfig({ appeals: [{ id: "spring", placement, variants: [{ id: "plain", heading }] }] });
      const { appeal } = await aMeeting(placement, { config });
      const shown = [...appeal.root.querySelectorAll("*")].find(
        (each) => each.children.length === 0 && each.textContent?.trim() === heading,
      );
      if (shown === undefined) throw new Error("no heading");
      const range = document.createRange();
      range.selectNodeContents(shown);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      expect(tops.size).to.be.within(1, lines);
      appeal.page.remove();
      await setViewport({ width: 800, height: 600 });
    });
});
