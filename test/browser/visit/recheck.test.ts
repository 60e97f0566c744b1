import { expect } from "chai";
import { aRecord } from "../support/a-device.ts";
import { anAppeal, aPlacedAppeal } from "../support/an-appeal.ts";
import type { AppealOnPage } from "../support/appeal-on-page.ts";
import { textOf } from "../support/roles.ts";
import { until as happens } from "../support/until.ts";
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

describe("a gift that goes on, with which something is wrong", () => {
  const reader = aReader({ supporter: aSupporter({ until: NOON }) });
  const { supporterUntil: _, ...over } = aStatus({ interval: "month", trouble: "renewal-failed" });
  const failing = { ...over, supporterUntil: until(NOON + 3 * DAY), checkAgainFrom: until(NOON + DAY) };
  const said = async (appeal: AppealOnPage) => textOf(await appeal.find("region"));

  it("is told kindly where the appeal would stand, with the way to mend it, and nobody is asked", async () => {
    const record = aRecord(reader);
    const endpoint = anEndpoint().answers(200, failing);
    const appeal = await aPlacedAppeal({ record, endpoint });
    await appeal.find("region", "Your gift could not be collected");
    expect(await said(appeal)).to.contain("nothing else is needed");
    expect((await appeal.find("link", "Choose another way to pay")).getAttribute("href")).to.equal(
      "https://times.example/manage",
    );
    expect(appeal.has("radiogroup")).to.equal(false);
    expect([...appeal.heard("appeal-shown"), ...appeal.heard("appeal-contributed")]).to.deep.equal([]);
    expect(await appeal.says(/^Your gift could not be collected\. /)).to.contain("The Example Times");
    expect(record.stored).to.deep.include({
      supporter: {
        sessionId: "cs_gave",
        interval: "month",
        until: NOON + DAY,
        token: "signed",
        trouble: "renewal-failed",
      },
    });
    appeal.page.remove();
    const later = await anAppeal({ record, endpoint, now: NOON + DAY - 1 });
    expect(later.heard("appeal-suppressed")).to.deep.equal([{ reason: "supporter" }]);
    expect(endpoint.requests).to.have.length(1);
  });

  it("rests for a week after “Not now”, without a request, and is told again then", async () => {
    const record = aRecord(reader);
    const endpoint = anEndpoint().answers(200, failing);
    const appeal = await aPlacedAppeal({ record, endpoint });
    await appeal.press("Not now");
    await happens(() => !appeal.shows, "nothing");
    await happens(() => JSON.stringify(record.stored).includes(`"until":${NOON + 7 * DAY}`), "the rest");
    expect(appeal.heard("appeal-dismissed")).to.deep.equal([]);
    appeal.page.remove();
    const early = await anAppeal({ record, endpoint, now: NOON + 7 * DAY - 1 });
    expect(early.heard("appeal-suppressed")).to.deep.equal([{ reason: "supporter" }]);
    expect(endpoint.requests).to.have.length(1);
    early.page.remove();
    const again = await aPlacedAppeal({ record, endpoint, now: NOON + 7 * DAY });
    await again.find("region", "Your gift could not be collected");
  });

  it("is over once it was mended", async () => {
    const record = aRecord(aReader({ supporter: aSupporter({ until: NOON, trouble: "renewal-failed" }) }));
    const endpoint = anEndpoint().answers(200, aStatus({ interval: "month", supporterUntil: until(NOON + 31 * DAY) }));
    const appeal = await anAppeal({ record, endpoint });
    expect(appeal.heard("appeal-suppressed")).to.deep.equal([{ reason: "supporter" }]);
    expect(record.stored).not.to.have.nested.property("supporter.trouble");
  });

  it("says of a card that it is about to expire", async () => {
    const endpoint = anEndpoint().answers(200, { ...failing, trouble: "card-expires" });
    const appeal = await aPlacedAppeal({ reader, endpoint });
    await appeal.find("region", "Your card is about to expire");
  });

  it("says once that it has ended by it: then they may choose again, here or on a later page", async () => {
    const record = aRecord(aReader({ supporter: aSupporter({ until: NOON, trouble: "renewal-failed" }) }));
    const endpoint = anEndpoint().answers(200, over);
    const appeal = await aPlacedAppeal({ record, endpoint });
    await appeal.find("region", "Your gift has ended");
    expect(appeal.has("link", "Choose another way to pay")).to.equal(false);
    await appeal.press("Choose again");
    await appeal.find("button", "Continue");
    expect(record.stored).not.to.have.nested.property("supporter.trouble");
    appeal.page.remove();
    const next = await anAppeal({ record, endpoint, now: NOON + DAY });
    expect(next.heard("appeal-shown")).to.have.length(1);
    expect(endpoint.requests).to.have.length(1);
  });

  it("asks nobody for a new gift on the next page who said “Not now” to the one that has ended", async () => {
    const record = aRecord(aReader({ supporter: aSupporter({ until: NOON, trouble: "renewal-failed" }) }));
    const endpoint = anEndpoint().answers(200, over);
    const appeal = await aPlacedAppeal({ record, endpoint });
    await appeal.find("region", "Your gift has ended");
    await appeal.press("Not now");
    await happens(() => JSON.stringify(record.stored).includes(`"dismissals":[${NOON}]`), "the rest");
    appeal.page.remove();
    const early = await anAppeal({ record, endpoint, now: NOON + 7 * DAY - 1 });
    expect(early.heard("appeal-shown")).to.deep.equal([]);
    early.page.remove();
    const later = await anAppeal({ record, endpoint, now: NOON + 7 * DAY });
    expect(later.heard("appeal-shown")).to.have.length(1);
  });

  it("is told in place of the ask on a page that is there for giving, and looked at anew each time", async () => {
    const record = aRecord(aReader({ supporter: aSupporter({ trouble: "renewal-failed" }) }));
    const attributes = { always: "" };
    const endpoint = anEndpoint().answers(200, failing);
    const appeal = await aPlacedAppeal({ record, endpoint, attributes });
    await appeal.find("region", "Your gift could not be collected");
    expect(appeal.has("radiogroup")).to.equal(false);
    appeal.page.remove();
    endpoint.answers(200, aStatus({ interval: "month" }));
    const mended = await aPlacedAppeal({ record, endpoint, attributes });
    await mended.find("button", "Continue");
    expect((await mended.find("link", "Change or end your gift")).getAttribute("href")).to.equal(
      "https://times.example/manage",
    );
  });

  it("keeps what the device knows of the day to ask again", async () => {
    const record = aRecord(aReader({ pending: aPending() }));
    const status = aStatus({ interval: "year", checkAgainFrom: until(NOON + 60 * DAY) });
    const appeal = await aPlacedAppeal({ record, endpoint: anEndpoint().answers(200, status) });
    await appeal.find("region", "Thank you");
    expect(record.stored).to.have.nested.property("supporter.until", NOON + 60 * DAY);
  });
});
