import { expect } from "chai";
import { anAppeal } from "../../support/an-appeal.ts";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { aPending, aReader, aStatus } from "../../../support/builders.ts";
import { comesBack } from "../../support/comes-back.ts";
import { until } from "../../support/until.ts";

describe("a reader who comes back from a checkout that is still open", () => {
  it("is told that nothing was charged, and goes on with the same attempt", async () => {
    comesBack({ session: "cs_left" });
    const endpoint = anEndpoint()
      .answers(200, aStatus({ status: "open", interval: "month", amount: 1000 }))
      .opensCheckout();
    const appeal = await anAppeal({ reader: aReader({ pending: aPending() }), endpoint });
    expect(await appeal.says(/./)).to.equal("You have not been charged. Your choice is still here.");
    expect(appeal.plan).to.contain("$10 today, then $10 on the 23rd");
    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
    expect(endpoint.requests.at(-1)?.body["attemptId"]).to.equal(aPending().attemptId);
  });
});
