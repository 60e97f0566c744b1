import { expect } from "chai";
import { anAppeal } from "../../support/an-appeal.ts";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { comesBack, ownAddress } from "../../support/comes-back.ts";

describe("a reader with a session in the address that the endpoint does not know", () => {
  it("finds the plain ask, and a clean address", async () => {
    comesBack({ session: "cs_made_up" });
    const appeal = await anAppeal({ endpoint: anEndpoint().answers(404, {}) });
    expect(await appeal.options("How much")).to.deep.equal(["$5", "[$15]", "$50", "Other amount"]);
    expect(appeal.spoken).to.equal("");
    expect(appeal.heard("appeal-shown")).to.have.length(1);
    expect(appeal.heard("appeal-contributed")).to.deep.equal([]);
    expect(location.href).to.equal(ownAddress.href);
  });
});
