import { expect } from "chai";
import { aRecord } from "../support/a-device.ts";
import { anAppeal } from "../support/an-appeal.ts";
import { anEndpoint } from "../support/an-endpoint.ts";
import { aPending, aReader, aStatus, aSupporter, DAY, HOUR, NOON } from "../../support/builders.ts";

const until = (time: number) => new Date(time).toISOString();

describe("a debit that the bank has yet to settle", () => {
  const reader = aReader({ pending: aPending({ state: "processing", since: NOON - DAY, checkedAt: NOON }) });

  it("is not asked about again within the hour", async () => {
    const appeal = await anAppeal({ reader, now: NOON + HOUR });
    expect(appeal.heard("appeal-suppressed")).to.deep.equal([{ reason: "contribution-processing" }]);
    expect(appeal.endpoint.requests).to.deep.equal([]);
  });

  it("is asked about after an hour, and remembered as asked about", async () => {
    const record = aRecord(reader);
    const endpoint = anEndpoint().answers(200, aStatus({ status: "processing" }));
    const appeal = await anAppeal({ record, endpoint, now: NOON + HOUR + 1 });
    expect(appeal.heard("appeal-suppressed")).to.deep.equal([{ reason: "contribution-processing" }]);
    expect(record.stored).to.have.nested.property("pending.checkedAt", NOON + HOUR + 1);
    expect(record.stored).to.have.nested.property("pending.since", NOON - DAY);
  });

  it("makes a supporter once it is settled, who is thanked wherever they are", async () => {
    const record = aRecord(reader);
    const appeal = await anAppeal({ record, endpoint: anEndpoint().answers(200, aStatus()), now: NOON + 2 * HOUR });
    await appeal.find("region", "Thank you");
    expect(appeal.heard("appeal-contributed")).to.have.length(1);
    expect(record.stored).to.have.nested.property("supporter.sessionId", "cs_left");
    expect(record.stored).not.to.have.property("pending");
  });

  it("is asked for anew once the bank has refused it", async () => {
    const appeal = await anAppeal({
      reader,
      endpoint: anEndpoint().answers(200, aStatus({ status: "expired" })),
      now: NOON + 2 * HOUR,
    });
    expect(appeal.heard("appeal-shown")).to.have.length(1);
    expect(await appeal.options("How often")).to.deep.equal(["[Once]", "Monthly", "Annual"]);
  });

  it("is let go of after 15 days", async () => {
    const appeal = await anAppeal({ reader, now: NOON + 14 * DAY });
    expect(appeal.heard("appeal-shown")).to.have.length(1);
    expect(appeal.endpoint.requests).to.deep.equal([]);
  });
});

describe("a recurring gift whose time is up", () => {
  const reader = aReader({ supporter: aSupporter({ until: NOON }) });

  it("is asked about, and goes on where it was renewed", async () => {
    const record = aRecord(reader);
    const endpoint = anEndpoint().answers(200, aStatus({ interval: "month", supporterUntil: until(NOON + 31 * DAY) }));
    const appeal = await anAppeal({ record, endpoint });
    expect(appeal.heard("appeal-suppressed")).to.deep.equal([{ reason: "supporter" }]);
    expect(record.stored).to.have.nested.property("supporter.until", NOON + 31 * DAY);
    expect(endpoint.requests.map(({ address }) => address)).to.deep.equal([
      "https://support.example.test/checkout/cs_gave",
    ]);
  });

  it("ends where it was cancelled: the reader may be asked, and the endpoint need not be again", async () => {
    const { supporterUntil: _, ...cancelled } = aStatus({ interval: "month" });
    const record = aRecord(reader);
    const endpoint = anEndpoint().answers(200, cancelled);
    const first = await anAppeal({ record, endpoint });
    expect(first.heard("appeal-shown")).to.have.length(1);
    first.page.remove();
    const second = await anAppeal({ record, endpoint, now: NOON + DAY });
    expect(second.heard("appeal-shown")).to.have.length(1);
    expect(endpoint.requests).to.have.length(1);
  });

  it("keeps the reader from being asked while the endpoint is out", async () => {
    const appeal = await anAppeal({ reader, endpoint: anEndpoint().answers(503, {}) });
    expect(appeal.heard("appeal-suppressed")).to.deep.equal([{ reason: "checkout-unconfirmed" }]);
  });

  it("is not asked about before", async () => {
    const appeal = await anAppeal({ reader, now: NOON - 1 });
    expect(appeal.heard("appeal-suppressed")).to.deep.equal([{ reason: "supporter" }]);
    expect(appeal.endpoint.requests).to.deep.equal([]);
  });

  it("is never asked about where it was a single gift", async () => {
    const appeal = await anAppeal({ reader: aReader({ supporter: aSupporter({ interval: "once", until: NOON }) }) });
    expect(appeal.heard("appeal-shown")).to.have.length(1);
    expect(appeal.endpoint.requests).to.deep.equal([]);
  });
});
