import { expect } from "chai";
import { aConfig } from "../../support/builders.ts";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";

const messages = {
  en: {
    continue: "Go on to pay",
    remindLater: "Ask me another day",
    "checkoutProblem.offline": "No way to the checkout. Press Go on to pay again.",
    tomorrow: "When the sun comes up",
    snoozed: "Fine. Until {date}, then.",
    "willHappen.month": "{amount} now and {amount} each month, on the {day}.",
  },
  de: { continue: "Zur Kasse" },
};

describe("what the publisher says in other words", () => {
  it("is said where the built-in words would be, from the first picture to the last", async () => {
    const appeal = await anAppeal({ config: aConfig({ messages }), endpoint: anEndpoint().isUnreachable() });
    await appeal.choose("Monthly");
    expect(appeal.plan).to.contain("now and");
    await appeal.press("Go on to pay");
    expect(await appeal.complains()).to.contain("No way to the checkout.");
    await appeal.press("Ask me another day");
    await appeal.press("When the sun comes up");
    expect(await appeal.says(/^Fine\./)).to.contain("Fine. Until Tuesday, March 24, then.");
  });

  it("is said in its own language alone", async () => {
    const german = await anAppeal({ lang: "de-AT", config: aConfig({ messages }) });
    await german.find("button", "Zur Kasse");
    await german.find("button", "Später erinnern");
    german.page.remove();
    const french = await anAppeal({ lang: "fr", config: aConfig({ messages }) });
    await french.find("button", "Continuer");
  });
});
