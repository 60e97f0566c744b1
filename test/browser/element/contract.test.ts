import { expect } from "chai";
import { anAppeal } from "../support/an-appeal.ts";
import { aConfig } from "../../support/builders.ts";
import { descriptionOf, nameOf, textOf } from "../support/roles.ts";

describe("the appeal, as a screen reader tells of it", () => {
  it("is a region named by its heading", async () => {
    const appeal = await anAppeal();
    expect(nameOf(await appeal.find("region"))).to.equal("Support The Example Times");
    expect(nameOf(await appeal.find("heading"))).to.equal("Support The Example Times");
  });

  it("asks how often: once, monthly or annual", async () => {
    const appeal = await anAppeal();
    expect(await appeal.options("How often")).to.deep.equal(["[Once]", "Monthly", "Annual"]);
  });

  it("says from how much each interval starts", async () => {
    const appeal = await anAppeal();
    const radios = await Promise.all(["Once", "Monthly", "Annual"].map((name) => appeal.find("radio", name)));
    expect(radios.map(descriptionOf)).to.deep.equal(["from $5", "from $2", "from $20"]);
  });

  it("asks how much, and takes another amount too", async () => {
    const appeal = await anAppeal();
    expect(await appeal.options("How much")).to.deep.equal(["$5", "[$15]", "$50", "Other amount"]);
  });

  it("has a Continue button that says what will happen, and a way out", async () => {
    const appeal = await anAppeal();
    expect(appeal.all("button").map(nameOf)).to.deep.equal(["Continue", "Remind me later", "Why am I seeing this?"]);
    expect(descriptionOf(await appeal.find("button", "Continue"))).to.equal(
      "$15 today, one time. Nothing is charged again.",
    );
  });

  it("names the payment methods and links to the privacy policy", async () => {
    const publication = { name: "The Example Times", privacyPolicy: "https://example.test/privacy" };
    const appeal = await anAppeal({ config: aConfig({ publication, paymentMethods: ["Visa", "iDEAL"] }) });
    const list = await appeal.find("list", "Payment methods accepted");
    expect([...list.children].map(textOf)).to.deep.equal(["Visa", "iDEAL"]);
    expect(await appeal.find("link", "Privacy policy")).to.have.property("href", "https://example.test/privacy");
  });

  it("links to no privacy policy where there is none", async () => {
    expect((await anAppeal()).has("link")).to.equal(false);
  });

  it("takes the publication's name from the element before the config's, and has one of its own", async () => {
    const named = await anAppeal({ attributes: { publication: "The Harbour Post" } });
    expect(nameOf(await named.find("heading"))).to.equal("Support The Harbour Post");
    named.page.remove();
    const nameless = await anAppeal({ config: aConfig({ publication: {} }) });
    expect(nameOf(await nameless.find("heading"))).to.equal("Support this publication");
  });
});
