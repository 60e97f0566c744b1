import { placements } from "../../../src/core/campaign/placement.ts";
import { expect } from "chai";
import type { ReaderMemory } from "../../../src/core/reader/reader-memory.ts";
import type { Arrival } from "../../../src/visit/late/arrival.ts";
import { nextState } from "../../../src/visit/late/arrive.ts";
import type { Arrived } from "../../../src/visit/late/ask.ts";
import type { Wishes } from "../../../src/visit/wishes.ts";
import { openReaderStore } from "../../../src/storage/open-reader-store.ts";
import { aBlockedRecord, aRecord, aVisit, someTabs } from "../support/a-device.ts";
import { anEndpoint, type AnEndpoint } from "../support/an-endpoint.ts";
import { aCampaign, aConfig, aPage, aPending, aReader, aStatus, DAY, HOUR, NOON } from "../../support/builders.ts";

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
  const services = { ...unused, now: () => now, chance: () => 0 };
  const visit = {
    state: { kind: "silent" } as const,
    services,
    wishes: () => ({ ...noWishes, language: "en" }),
    placements,
    seed: 0,
  };
  const outcome: Arrived = await nextState(
    { visit, store, client, config, page: aPage(), now },
    arrival,
    await store.read(),
  );
  return {
    outcome,
    remembered: await store.read(),
    asked: endpoint.requests.map(({ address }) => new URL(address).pathname),
  };
}

const neverCalled = () => Promise.reject(new Error("nobody asks for it here"));
const unused = { glance: neverCalled, loadConfig: neverCalled, loadLate: neverCalled, navigate: () => undefined };
const noWishes: Omit<Wishes, "language"> = {
  endpoint: undefined,
  publication: undefined,
  placement: undefined,
  currency: undefined,
  interval: undefined,
  variant: undefined,
  always: false,
};

/** What is chosen in the ask that opens. */
function chosenIn(outcome: Arrived) {
  if (outcome.kind !== "asking") throw new Error(`there is no ask, but ${outcome.kind}`);
  const { currency, interval, amounts } = outcome.choice;
  return { interval, amount: amounts[interval].picked, currency };
}

const plain = { interval: "once", amount: 1500, currency: "usd" };
const asLeft = { interval: "month", amount: 1000, currency: "usd" };

const back: Arrival = { from: "checkout", sessionId: "cs_left" };
const left = aReader({ pending: aPending() });

describe("back from checkout", () => {
  it("a paid one is thanked for, and makes a supporter", async () => {
    const { outcome, remembered, asked } = await whatAwaits({
      arrival: back,
      reader: { ...left, snoozedUntil: NOON + DAY },
      endpoint: anEndpoint().answers(200, aStatus()),
    });
    expect(outcome).to.deep.include({ kind: "thanks" });
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
    expect(outcome).to.deep.include({ kind: "processing" });
    expect(remembered.pending).to.deep.include({ state: "processing", since: aPending().since, checkedAt: NOON });
  });

  for (const [status, notice] of [
    ["open", "cancelled"],
    ["expired", "expired"],
  ] as const) {
    it(`one that is ${status} goes on with the choice that was made`, async () => {
      const endpoint = anEndpoint().answers(200, aStatus({ status, interval: "year", amount: 6000 }));
      const { outcome } = await whatAwaits({ arrival: back, reader: left, endpoint });
      expect(outcome).to.deep.include({ kind: "asking", notice });
      expect(chosenIn(outcome)).to.deep.equal({ interval: "year", amount: 6000, currency: "usd" });
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
      expect(outcome).to.deep.equal({ kind: "unconfirmed" });
      expect(remembered).to.deep.equal(left);
    });
  }

  it("an unknown session proves nothing: the ask is the plain one", async () => {
    const { outcome, remembered } = await whatAwaits({
      arrival: { from: "checkout", sessionId: "../made up" },
      endpoint: anEndpoint().answers(404, {}),
    });
    expect(chosenIn(outcome)).to.deep.equal(plain);
    expect(outcome).to.have.property("notice", undefined);
    expect(remembered).to.deep.equal(aReader());
  });

  it("goes on in a browser that forgets, although it has asked this visit, and although it has asked often", async () => {
    const endpoint = anEndpoint().answers(200, aStatus({ status: "expired" }));
    const { outcome } = await whatAwaits({ arrival: back, endpoint, blocked: true });
    expect(outcome).to.deep.include({ kind: "asking", notice: "expired" });
    const reader = { ...left, campaigns: { spring: { impressions: [NOON - HOUR], variant: "plain" } } };
    const config = aConfig({ appeals: [aCampaign({ frequencyCap: { impressions: 1 } })] });
    expect((await whatAwaits({ arrival: { from: "cancelled" }, reader, config })).outcome).to.deep.include({
      kind: "asking",
      notice: "cancelled",
    });
  });
});

describe("a checkout that was left", () => {
  it("by its own Back leads to the choice, and asks nobody", async () => {
    const { outcome, asked } = await whatAwaits({ arrival: { from: "cancelled" }, reader: left });
    expect(outcome).to.deep.include({ kind: "asking", notice: "cancelled" });
    expect(chosenIn(outcome)).to.deep.equal(asLeft);
    expect(outcome).to.have.nested.property("attempt.id", aPending().attemptId);
    expect(asked).to.deep.equal([]);
  });

  for (const [status, shows] of [
    ["open", asLeft],
    ["expired", plain],
  ] as const) {
    it(`is asked about on the next page: ${status}`, async () => {
      const { outcome, asked } = await whatAwaits({
        reader: left,
        endpoint: anEndpoint().answers(200, aStatus({ status })),
      });
      expect(asked).to.deep.equal(["/checkout/cs_left"]);
      expect("kind" in shows ? outcome : chosenIn(outcome)).to.deep.equal(shows);
    });
  }

  for (const [status, kind] of [
    ["paid", "thanks"],
    ["processing", "processing"],
    ["failed", "failed"],
  ] as const) {
    it(`is told of on the next page, once: ${status}`, async () => {
      const endpoint = anEndpoint().answers(200, aStatus({ status, interval: "month", amount: 1000 }));
      const { outcome, remembered } = await whatAwaits({ reader: left, endpoint });
      const gift = {
        sessionId: "cs_left",
        interval: "month",
        amount: 1000,
        currency: "usd",
        supporterToken: aStatus().supporterToken,
      };
      expect(outcome).to.deep.include({ kind, gift });
      const next = await whatAwaits({ reader: remembered });
      expect(next.asked).to.deep.equal([]);
      expect(next.outcome.kind).to.equal(status === "failed" ? "asking" : "silent");
    });
  }

  it("and failed after it was thanked for in advance brings the choice back, for who wants to choose again", async () => {
    const reader = aReader({
      pending: aPending({ state: "processing", since: NOON - 4 * DAY, checkedAt: NOON - DAY }),
    });
    const endpoint = anEndpoint().answers(200, aStatus({ status: "failed", interval: "year", amount: 7000 }));
    const { outcome, remembered } = await whatAwaits({ reader, endpoint });
    if (outcome.kind !== "failed" || outcome.asking === undefined) throw new Error(outcome.kind);
    expect(chosenIn(outcome.asking)).to.deep.equal({ interval: "year", amount: "other", currency: "usd" });
    expect(outcome.asking.attempt).to.equal(undefined);
    expect(remembered).to.deep.equal(aReader());
  });

  it("says nothing new of a recurring gift that goes on", async () => {
    const reader = aReader({ supporter: { sessionId: "cs_gave", interval: "month", until: NOON - DAY } });
    const { outcome } = await whatAwaits({
      reader,
      endpoint: anEndpoint().answers(200, aStatus({ interval: "month" })),
    });
    expect(outcome).to.deep.equal({ kind: "silent", reason: "supporter" });
  });

  it("keeps the reader from being asked while nobody knows", async () => {
    const { outcome } = await whatAwaits({ reader: left, endpoint: anEndpoint().isUnreachable() });
    expect(outcome).to.deep.equal({ kind: "silent", reason: "checkout-unconfirmed" });
  });

  it("is not asked about after a day, and no longer brings its choice back", async () => {
    const { outcome, asked } = await whatAwaits({ reader: left, now: aPending().since + DAY });
    expect(asked).to.deep.equal([]);
    expect(chosenIn(outcome)).to.deep.equal(plain);
  });
});
