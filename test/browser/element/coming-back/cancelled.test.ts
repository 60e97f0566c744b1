import { expect } from "chai";
import { anAppeal } from "../../support/an-appeal.ts";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { barriers } from "../../support/barriers.ts";
import { aPending, aReader } from "../../../support/builders.ts";
import { comesBack, ownAddress } from "../../support/comes-back.ts";
import { until } from "../../support/until.ts";

describe("a reader who left checkout by its own way back", () => {
  it("finds their choice and goes on with the same attempt, without a question to the endpoint", async () => {
    comesBack("cancelled");
    const endpoint = anEndpoint().opensCheckout();
    const appeal = await anAppeal({ reader: aReader({ pending: aPending({ amount: 1250 }) }), endpoint });
    expect(await appeal.says(/./)).to.equal("You have not been charged. Your choice is still here.");
    expect(appeal.focused).to.equal("You have not been charged. Your choice is still here.");
    expect(await appeal.options("How often")).to.deep.equal(["Once", "[Monthly]", "Annual"]);
    expect((await appeal.field()).value).to.equal("$12.50");
    expect(await barriers(appeal)).to.deep.equal([]);
    expect(location.href).to.equal(ownAddress.href);
    expect(endpoint.requests).to.deep.equal([]);

    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
    expect(endpoint.requests[0]?.body).to.include({ attemptId: aPending().attemptId, interval: "month", amount: 1250 });
  });
});
