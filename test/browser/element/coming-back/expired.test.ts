import { expect } from "chai";
import { aRecord } from "../../support/a-device.ts";
import { anAppeal } from "../../support/an-appeal.ts";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { aPending, aReader, aStatus } from "../../../support/builders.ts";
import { comesBack } from "../../support/comes-back.ts";
import { until } from "../../support/until.ts";

describe("a reader who comes back from a checkout that has expired", () => {
  it("finds their choice, is told that nothing was charged, and may try anew", async () => {
    comesBack({ session: "cs_left" });
    const record = aRecord(aReader({ pending: aPending() }));
    const endpoint = anEndpoint()
      .answers(200, aStatus({ status: "expired", interval: "year", amount: 7550 }))
      .opensCheckout();
    const appeal = await anAppeal({ record, endpoint });
    expect(await appeal.says(/./)).to.equal(
      "That checkout has expired, and you have not been charged. Your choice is still here.",
    );
    expect(await appeal.options("How often")).to.deep.equal(["Once", "Monthly", "[Annual]"]);
    expect((await appeal.field()).value).to.equal("$75.50");
    expect(appeal.plan).to.contain("$75.50 today, then $75.50 on March 23 each year.");
    expect(appeal.heard("appeal-contributed")).to.deep.equal([]);

    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
    expect(endpoint.requests.at(-1)?.body).to.include({ interval: "year", amount: 7550 });
    expect(endpoint.requests.at(-1)?.body["attemptId"]).not.to.equal(aPending().attemptId);
  });
});
