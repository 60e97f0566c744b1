import { expect } from "chai";
import { aPending, aReader, NOON } from "../../support/builders.ts";
import { aRecord } from "../support/a-device.ts";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { until } from "../support/until.ts";

/** An ask that stands in one tab while the reader has left for checkout in another. */
async function anAskWhileAnotherTabPays() {
  const record = aRecord();
  const appeal = await anAppeal({ record, endpoint: anEndpoint().opensCheckout() });
  record.stored = aReader({ pending: aPending({ interval: "month", amount: 1000, since: NOON - 60_000 }) });
  return appeal;
}

describe("Continue while a checkout is open in another tab", () => {
  it("says so, because who pays in both gives twice; pressed again it goes on", async () => {
    const appeal = await anAskWhileAnotherTabPays();
    await appeal.choose("Once", "$50");
    await appeal.press("Continue");
    expect(await appeal.complains()).to.contain("If you pay in both, you give twice.");
    expect(appeal.endpoint.requests).to.deep.equal([]);
    await appeal.press("Continue");
    await until(() => appeal.addresses.length === 1, "the checkout");
  });

  it("goes to that one where the choice is the same: it cannot be paid twice", async () => {
    const appeal = await anAskWhileAnotherTabPays();
    await appeal.choose("Monthly", "$10");
    await appeal.press("Continue");
    await until(() => appeal.addresses.length === 1, "the checkout");
    const [request] = appeal.endpoint.requests;
    expect(request?.body).to.have.property("attemptId", aPending().attemptId);
  });
});

describe("while the checkout opens", () => {
  it("what is chosen stays what will be paid", async () => {
    const appeal = await anAppeal({ endpoint: anEndpoint().opensCheckout() });
    await appeal.choose("Once", "$50");
    await appeal.press("Continue");
    (await appeal.find("radio", "Annual")).click();
    (await appeal.find("radio", "$5")).click();
    await appeal.settled();
    expect(await appeal.options("How often")).to.deep.equal(["[Once]", "Monthly", "Annual"]);
    expect(appeal.plan).to.contain("$50 today");
  });
});
