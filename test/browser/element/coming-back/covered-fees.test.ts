import { expect } from "chai";
import { aCampaign, aConfig, aPending, aReader } from "../../../support/builders.ts";
import { anAppeal } from "../../support/an-appeal.ts";
import { anEndpoint } from "../../support/an-endpoint.ts";
import { comesBack } from "../../support/comes-back.ts";
import { until } from "../../support/until.ts";

const usd = {
  min: 100,
  max: 1_000_000,
  once: { suggestions: [500, 1500, 5000], default: 500 },
  fees: { percent: 2.9, fixed: 30 },
};

describe("a reader who left checkout after they had chosen to cover the fees", () => {
  it("finds that chosen, too, and goes on with the same attempt", async () => {
    comesBack("cancelled");
    const config = aConfig({ amounts: { usd }, appeals: [aCampaign({ coverFees: true })] });
    const endpoint = anEndpoint().opensCheckout();
    const pending = aPending({ interval: "once", amount: 1500, coversFees: true });
    const appeal = await anAppeal({ config, endpoint, reader: aReader({ pending }) });
    expect(((await appeal.find("checkbox", /^Add \$0\.76/)) as HTMLInputElement).checked).to.equal(true);

    await appeal.press("Continue");
    await until(() => appeal.addresses.length > 0, "checkout");
    const { attemptId } = pending;
    expect(endpoint.requests.at(-1)?.body).to.include({ attemptId, amount: 1500, coverFees: true });
  });
});
