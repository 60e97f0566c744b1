import { expect } from "chai";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { aPlacedAppeal } from "../../support/an-appeal.ts";
import { barriers } from "../../support/barriers.ts";
import { aStatus } from "../../../support/builders.ts";
import { comesBack } from "../../support/comes-back.ts";

describe("a page that moves the appeal while the payment is being checked", () => {
  it("still thanks the reader, once", async () => {
    comesBack({ session: "cs_paid" });
    const endpoint = anEndpoint();
    const slow = endpoint.isSlow(200, aStatus());
    const appeal = await aPlacedAppeal({ endpoint });
    await appeal.says(/Checking your contribution…/);
    expect(await barriers(appeal)).to.deep.equal([]);
    appeal.element.remove();
    await appeal.settled();
    appeal.page.append(appeal.element);
    slow.release();
    await appeal.find("region", "Thank you");
    expect(appeal.heard("appeal-contributed")).to.have.length(1);
  });
});
