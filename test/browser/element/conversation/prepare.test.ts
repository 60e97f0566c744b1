import { expect } from "chai";
import type { ReaderMemory } from "../../../../src/core/reader/reader-memory.ts";
import type { Arrival } from "../../../../src/element/conversation/arrival.ts";
import { prepare, type Outcome } from "../../../../src/element/conversation/prepare.ts";
import { openReaderStore } from "../../../../src/storage/open-reader-store.ts";
import { aBlockedRecord, aRecord, aVisit, someTabs } from "../../support/a-device.ts";
import { anEndpoint, type AnEndpoint } from "../../support/an-endpoint.ts";
import { aCampaign, aConfig, aPending, aReader, aStatus, DAY, HOUR, NOON } from "../../support/builders.ts";

interface Case {
  readonly reader?: ReaderMemory;
  readonly arrival?: Arrival;
  readonly endpoint?: AnEndpoint;
  readonly now?: number;
  readonly blocked?: boolean;
  readonly config?: ReturnType<typeof aConfig>;
}

async function whatAwaits({
  reader = aReader(),
  arrival = { from: "elsewhere" },
  endpoint = anEndpoint(),
  now = NOON,
  blocked = false,
  config = aConfig(),
}: Case) {
  const record = aRecord(reader);
  const store = await openReaderStore({
    record: blocked ? aBlockedRecord() : record,
    visit: aVisit(),
    channel: someTabs().open(),
  });
  const client = endpoint.connect("https://support.example.test");
  const page = { path: "/news", language: "en" };
  const outcome: Outcome = await prepare({
    arrival,
    store,
    client,
    config,
    page,
    available: ["inline"],
    now,
    chance: 0,
  });
  return {
    outcome,
    remembered: await store.read(),
    asked: endpoint.requests.map(({ address }) => new URL(address).pathname),
  };
}

const back: Arrival = { from: "checkout", sessionId: "cs_left" };
const left = aReader({ pending: aPending() });

describe("back from checkout", () => {
  it("a paid one is thanked for, and makes a supporter", async () => {
    const { outcome, remembered, asked } = await whatAwaits({
      arrival: back,
      reader: { ...left, snoozedUntil: NOON + DAY },
      endpoint: anEndpoint().answers(200, aStatus()),
    });
    expect(outcome).to.deep.include({ show: "thanks" });
    expect(asked).to.deep.equal(["/checkout/cs_left"]);
    expect(remembered).to.deep.equal(
      aReader({ supporter: { sessionId: "cs_left", interval: "once", until: NOON + 90 * DAY, token: "signed" } }),
    );
  });

  it("a debit under way is remembered, with when it was last asked about", async () => {
    const { outcome, remembered } = await whatAwaits({
      arrival: back,
      reader: left,
      endpoint: anEndpoint().answers(200, aStatus({ status: "processing" })),
    });
    expect(outcome).to.deep.include({ show: "processing" });
    expect(remembered.pending).to.deep.include({ state: "processing", since: aPending().since, checkedAt: NOON });
  });

  for (const [status, notice] of [
    ["open", "cancelled"],
    ["expired", "expired"],
  ] as const) {
    it(`one that is ${status} goes on with the choice that was made`, async () => {
      const endpoint = anEndpoint().answers(200, aStatus({ status, interval: "year", amount: 6000 }));
      const { outcome } = await whatAwaits({ arrival: back, reader: left, endpoint });
      expect(outcome).to.deep.include({ show: "appeal", notice });
      expect(outcome).to.have.property("before").that.includes({ interval: "year", amount: 6000, currency: "usd" });
    });
  }

  it("an expired one is forgotten", async () => {
    const { remembered } = await whatAwaits({
      arrival: back,
      reader: left,
      endpoint: anEndpoint().answers(200, aStatus({ status: "expired" })),
    });
    expect(remembered).to.deep.equal(aReader());
  });

  for (const [what, endpoint] of [
    ["no connection", () => anEndpoint().isUnreachable()],
    ["an endpoint that is out", () => anEndpoint().answers(503, {})],
    ["an answer that is none", () => anEndpoint().answers(200, "hello")],
  ] as const) {
    it(`${what} leaves it unconfirmed, and what is remembered untouched`, async () => {
      const { outcome, remembered } = await whatAwaits({ arrival: back, reader: left, endpoint: endpoint() });
      expect(outcome).to.deep.equal({ show: "unconfirmed", sessionId: "cs_left" });
      expect(remembered).to.deep.equal(left);
    });
  }

  it("an unknown session proves nothing: the ask is the plain one", async () => {
    const { outcome, remembered } = await whatAwaits({
      arrival: { from: "checkout", sessionId: "../made up" },
      endpoint: anEndpoint().answers(404, {}),
    });
    expect(outcome).to.deep.include({ show: "appeal", before: undefined });
    expect(outcome).not.to.have.property("notice");
    expect(remembered).to.deep.equal(aReader());
  });

  it("goes on in a browser that forgets, although it has asked this visit, and although it has asked often", async () => {
    const endpoint = anEndpoint().answers(200, aStatus({ status: "expired" }));
    const { outcome } = await whatAwaits({ arrival: back, endpoint, blocked: true });
    expect(outcome).to.deep.include({ show: "appeal", notice: "expired" });
    const reader = { ...left, campaigns: { spring: { impressions: [NOON - HOUR], variant: "plain" } } };
    const config = aConfig({ appeals: [aCampaign({ frequencyCap: { impressions: 1 } })] });
    expect((await whatAwaits({ arrival: { from: "cancelled" }, reader, config })).outcome).to.deep.include({
      show: "appeal",
      notice: "cancelled",
    });
  });
});

describe("a checkout that was left", () => {
  it("by its own Back leads to the choice, and asks nobody", async () => {
    const { outcome, asked } = await whatAwaits({ arrival: { from: "cancelled" }, reader: left });
    expect(outcome).to.deep.include({ show: "appeal", notice: "cancelled", before: aPending() });
    expect(asked).to.deep.equal([]);
  });

  for (const [status, shows] of [
    ["paid", { show: "nothing", reason: "supporter" }],
    ["processing", { show: "nothing", reason: "contribution-processing" }],
    ["open", { show: "appeal", before: aPending() }],
    ["expired", { show: "appeal", before: undefined }],
  ] as const) {
    it(`is asked about on the next page: ${status}`, async () => {
      const { outcome, asked } = await whatAwaits({
        reader: left,
        endpoint: anEndpoint().answers(200, aStatus({ status })),
      });
      expect(asked).to.deep.equal(["/checkout/cs_left"]);
      expect(outcome).to.deep.include(shows);
    });
  }

  it("keeps the reader from being asked while nobody knows", async () => {
    const { outcome } = await whatAwaits({ reader: left, endpoint: anEndpoint().isUnreachable() });
    expect(outcome).to.deep.equal({ show: "nothing", reason: "checkout-unconfirmed" });
  });

  it("is not asked about after a day, and no longer brings its choice back", async () => {
    const { outcome, asked } = await whatAwaits({ reader: left, now: aPending().since + DAY });
    expect(asked).to.deep.equal([]);
    expect(outcome).to.deep.include({ show: "appeal", before: undefined });
  });
});
