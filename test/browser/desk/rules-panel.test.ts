import { expect } from "chai";
import { definePanels } from "../../../src/desk/studio/panels/define-panels.ts";
import { aCampaign } from "../../support/builders.ts";
import { aPanel, deskSpeech, isOpenToAll } from "../support/a-panel.ts";

describe("the rules of a campaign, as sentences", () => {
  before(definePanels);

  const fresh = async () => {
    const panel = document.createElement("desk-rules");
    panel.speech = await deskSpeech("de");
    panel.campaign = aCampaign({ targeting: { countries: ["CH"] }, audience: "never-gave" });
    return aPanel(panel);
  };
  const said = () => [...document.querySelectorAll(".said li")].map((each) => each.textContent);

  it("stand one below the other, in the desk's language", async () => {
    await fresh();
    expect(said()[0]).to.equal("Leserinnen und Leser in der Schweiz, die noch nie etwas gegeben haben.");
  });

  it("follow the campaign", async () => {
    const panel = await fresh();
    panel.campaign = aCampaign({ placement: "banner" });
    await panel.updateComplete;
    expect(said()).to.include("Als Leiste am unteren Rand des Fensters, auf jeder Seite.");
  });

  it("are open to all", async () => {
    await fresh();
    await isOpenToAll();
  });
});
