import { expect } from "chai";
import { definePanels } from "../../../src/desk/studio/panels/define-panels.ts";
import { aPanel, deskSpeech, isOpenToAll } from "../support/a-panel.ts";

describe("what differs from what is live", () => {
  before(definePanels);

  const variant = { id: "b", heading: "Keep the light on" };
  const live = { amounts: { usd: { min: 100 } }, appeals: [{ id: "December", variants: [variant] }] };
  const fresh = async (draft: unknown) => {
    const panel = document.createElement("desk-changes");
    Object.assign(panel, { speech: await deskSpeech(), live, draft });
    return aPanel(panel);
  };

  it("stands under the campaign that it belongs to, with what was and what will be", async () => {
    const panel = await fresh({
      amounts: { usd: { min: 200 } },
      appeals: [{ id: "December", variants: [{ ...variant, heading: "Who pays for the light?" }] }],
    });
    expect([...panel.querySelectorAll("h4")].map((each) => each.textContent)).to.deep.equal([
      "Amounts in USD",
      "Campaign “December”",
    ]);
    const [, change] = panel.querySelectorAll("li");
    expect(change?.textContent.replace(/\s+/g, " ")).to.equal(
      "The heading of variant b: “Keep the light on” → “Who pays for the light?”",
    );
    expect(change?.querySelector("del")?.textContent).to.equal("“Keep the light on”");
  });

  it("is said not to be where there is nothing", async () => {
    const panel = await fresh(structuredClone(live));
    expect(panel.textContent).to.contain("Nothing is different.");
  });

  it("is open to all", async () => {
    await fresh({ appeals: [{ id: "December", variants: [{ ...variant, heading: "x".repeat(190) }] }] });
    await isOpenToAll();
  });
});
