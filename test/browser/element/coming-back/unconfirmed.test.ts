import { expect } from "chai";
import { aRecord } from "../../support/a-device.ts";
import { aPlacedAppeal } from "../../support/an-appeal.ts";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { barriers } from "../../support/barriers.ts";
import { aPending, aReader, aStatus } from "../../../support/builders.ts";
import { comesBack } from "../../support/comes-back.ts";
import { nameOf } from "../../support/roles.ts";

describe("a reader who comes back while the endpoint can't be reached", () => {
  it("is told so, is not asked, and may check again until it can", async () => {
    comesBack({ session: "cs_left" });
    const record = aRecord(aReader({ pending: aPending() }));
    const endpoint = anEndpoint().isUnreachable().answers(503, {});
    const appeal = await aPlacedAppeal({ record, endpoint });
    const unconfirmed = /^We could not confirm your contribution yet\. If you paid, you will get a receipt/;
    expect(await appeal.says(unconfirmed)).to.match(unconfirmed);
    expect(appeal.all("button").map(nameOf)).to.deep.equal(["Check again"]);
    expect(await barriers(appeal)).to.deep.equal([]);
    expect(record.stored).to.deep.equal(aReader({ pending: aPending() }));

    const voice = await appeal.find("status");
    expect(appeal.focused).to.match(unconfirmed);
    (await appeal.find("button", "Check again")).focus();
    await appeal.press("Check again");
    await appeal.says(unconfirmed);
    expect(appeal.focused).to.match(unconfirmed);
    expect(await appeal.find("status")).to.equal(voice);
    expect(endpoint.requests).to.have.length(2);

    endpoint.answers(200, aStatus());
    await appeal.press("Check again");
    await appeal.find("region", "Thank you");
    expect(await appeal.says(/^Thank you\. /)).to.contain("has arrived");
    expect(await appeal.find("status")).to.equal(voice);
    expect(appeal.focused).to.equal("Thank you");
    expect(appeal.heard("appeal-contributed")).to.have.length(1);
    expect(record.stored).to.have.nested.property("supporter.sessionId", "cs_left");
  });
});
