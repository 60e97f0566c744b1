import { expect } from "chai";
import { aRecord } from "../../support/a-device.ts";
import { anAppeal } from "../../support/an-appeal.ts";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { barriers } from "../../support/barriers.ts";
import { aPending, aReader, aStatus, DAY, NOON } from "../../../support/builders.ts";
import { comesBack, ownAddress } from "../../support/comes-back.ts";
import { nameOf, textOf } from "../../support/roles.ts";

describe("a reader who comes back having paid", () => {
  const record = aRecord(aReader({ pending: aPending() }));
  const endpoint = anEndpoint().answers(200, aStatus({ interval: "month", amount: 1000 }));

  it("is thanked, and the address is the page's own again", async () => {
    comesBack({ session: "cs_left" }, { query: "from=news%20letter", hash: "#comments" });
    const appeal = await anAppeal({ record, endpoint });
    const thanks = await appeal.find("region", "Thank you");
    expect(nameOf(await appeal.find("heading"))).to.equal("Thank you");
    expect(appeal.focused).to.equal("Thank you");
    expect(textOf(thanks)).to.contain(
      "Your first $10 has arrived, and $10 will follow each month. You keep The Example Times open to everyone.",
    );
    expect(appeal.heard("appeal-contributed")).to.deep.equal([
      { interval: "month", amount: 1000, currency: "usd", status: "paid", supporterToken: "signed" },
    ]);
    expect(await barriers(appeal)).to.deep.equal([]);
    expect(appeal.heard("appeal-shown")).to.deep.equal([]);
    expect(location.search).to.equal(`${ownAddress.search}${ownAddress.search === "" ? "?" : "&"}from=news%20letter`);
    expect(location.hash).to.equal("#comments");
    expect(history.state).to.deep.equal({ page: "own" });
  });

  it("is remembered as a supporter, with the endpoint's own word for it", () => {
    expect(record.stored).to.deep.equal(
      aReader({ supporter: { sessionId: "cs_left", interval: "month", until: NOON + 90 * DAY, token: "signed" } }),
    );
  });

  it("is not asked on the next page", async () => {
    const next = await anAppeal({ record, endpoint });
    expect(next.heard("appeal-suppressed")).to.deep.equal([{ reason: "supporter" }]);
    expect(endpoint.requests).to.have.length(1);
  });
});
