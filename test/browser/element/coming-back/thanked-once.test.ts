import { expect } from "chai";
import { anAppeal } from "../../support/an-appeal.ts";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { aStatus } from "../../../support/builders.ts";
import { comesBack } from "../../support/comes-back.ts";

describe("a contribution", () => {
  it("is told to the page once, whatever changes on the element afterwards", async () => {
    comesBack({ session: "cs_paid" });
    const endpoint = anEndpoint().answers(200, aStatus());
    const appeal = await anAppeal({ endpoint });
    appeal.element.setAttribute("publication", "The Harbour Post");
    await appeal.says(/The Harbour Post/);
    await appeal.settled();
    expect(appeal.heard("appeal-contributed")).to.have.length(1);
  });
});
