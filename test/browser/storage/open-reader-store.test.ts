import { expect } from "chai";
import { emptyMemory } from "../../../src/core/reader/empty-memory.ts";
import { withImpression, withoutSnooze, withSnooze } from "../../../src/core/reader/memory-changes.ts";
import type { RecordKeeper } from "../../../src/storage/idb-record.ts";
import { openReaderStore } from "../../../src/storage/open-reader-store.ts";
import { readerStoreContract } from "../../contract/reader-store.ts";
import { aBlockedRecord, aHangingRecord, aRecord, aVisit, someTabs, type VisitOptions } from "../support/a-device.ts";
import { aReader, DAY, NOON } from "../../support/builders.ts";

const newer = { version: 2, asleep: true };
const refuse = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
const aFullRecord = (): RecordKeeper => ({ ...aRecord(), update: refuse, clear: refuse });

function device(record: () => RecordKeeper, visit: VisitOptions = {}) {
  return () => {
    const [tabs, stored, kept] = [someTabs(), new Map<string, string>(), record()];
    return Promise.resolve({
      open: () =>
        openReaderStore({ record: kept, visit: aVisit({ stored, ...visit }), channel: tabs.open(), timeoutMs: 20 }),
    });
  };
}

readerStoreContract("a database", { memory: "kept", lasts: "on", device: device(() => aRecord()) });
readerStoreContract("a database that holds what nobody can read", {
  memory: "kept",
  lasts: "on",
  device: device(() => aRecord({ version: "?" })),
});
readerStoreContract("no database", { memory: "visit", lasts: "on", device: device(aBlockedRecord) });
readerStoreContract("a database that never answers", { memory: "visit", lasts: "on", device: device(aHangingRecord) });
readerStoreContract("a database that takes nothing more", {
  memory: "visit",
  lasts: "on",
  device: device(aFullRecord),
});
readerStoreContract("a later release's database", {
  memory: "visit",
  lasts: "on",
  device: device(() => aRecord(newer)),
});
readerStoreContract("nothing but the page", {
  memory: "visit",
  lasts: "this-page",
  device: device(aBlockedRecord, { sessionStorage: "blocked" }),
});
readerStoreContract("a sessionStorage without room", {
  memory: "visit",
  lasts: "this-page",
  device: device(aBlockedRecord, { sessionStorage: "full" }),
});

describe("what a later release has written", () => {
  it("is never overwritten, whatever the reader says", async () => {
    const record = aRecord(newer);
    const store = await openReaderStore({ record, visit: aVisit(), channel: someTabs().open() });
    await store.update((reader) => withSnooze(reader, NOON));
    expect(record.stored).to.deep.equal(newer);
    expect(await store.read()).to.deep.equal(aReader({ snoozedUntil: NOON }));
  });

  it("is not overwritten where it was written after this page had opened", async () => {
    const record = aRecord();
    const store = await openReaderStore({ record, visit: aVisit(), channel: someTabs().open() });
    record.stored = newer;
    await store.update((reader) => withSnooze(reader, NOON));
    expect(record.stored).to.deep.equal(newer);
    expect(store.retention).to.equal("visit");
    expect(await store.read()).to.deep.equal(aReader({ snoozedUntil: NOON }));
  });
});

describe("what nobody can read", () => {
  for (const broken of [
    "text",
    5,
    null,
    [],
    {},
    { version: 1 / 3 },
    { version: 1, campaigns: {}, snoozedUntil: "soon" },
  ]) {
    it(`stays until the reader says something: ${JSON.stringify(broken)}`, async () => {
      const record = aRecord(broken);
      const store = await openReaderStore({ record, visit: aVisit(), channel: someTabs().open() });
      expect(store.retention).to.equal("visit");
      expect(await store.read()).to.deep.equal(emptyMemory);
      expect(record.stored).to.deep.equal(broken);
      const said = await store.update((reader) => withSnooze(reader, NOON));
      expect(record.stored).to.deep.equal(said);
      expect(store.retention).to.equal("kept");
    });
  }
});

describe("a database that fails while the page is open", () => {
  const declined = aReader({ campaigns: { spring: { impressions: [NOON - DAY], declinedAt: NOON - DAY } } });

  it("leads to asking less: what was read from it still counts", async () => {
    const store = await openReaderStore({
      record: { ...aRecord(declined), update: refuse },
      visit: aVisit(),
      channel: someTabs().open(),
    });
    await store.update((reader) => withImpression(reader, "winter", "plain", NOON));
    expect(store.retention).to.equal("visit");
    const { campaigns } = await store.read();
    expect(campaigns).to.deep.equal({ ...declined.campaigns, winter: { impressions: [NOON], variant: "plain" } });
  });

  it("leads to asking less also where it was changed here before", async () => {
    const record = aRecord();
    const store = await openReaderStore({ record, visit: aVisit(), channel: someTabs().open() });
    await store.update((reader) => withSnooze(reader, NOON + DAY));
    record.update = refuse;
    record.read = refuse;
    await store.update((reader) => withImpression(reader, "spring", "plain", NOON));
    expect(await store.read()).to.have.property("snoozedUntil", NOON + DAY);
  });

  it("is noticed within its time, and the page goes on", async () => {
    const record = { ...aRecord(), update: () => new Promise<never>(() => undefined) };
    const store = await openReaderStore({ record, visit: aVisit(), channel: someTabs().open(), timeoutMs: 20 });
    expect(store.retention).to.equal("kept");
    await store.update((reader) => withSnooze(reader, NOON));
    expect(store.retention).to.equal("visit");
    expect(await store.update(withoutSnooze)).to.deep.equal(emptyMemory);
  });
});

describe("what an earlier page of the visit could not write down", () => {
  it("is written down once the database takes it again, beside what other tabs wrote", async () => {
    const stored = new Map<string, string>();
    const page = (record: RecordKeeper) =>
      openReaderStore({ record, visit: aVisit({ stored }), channel: someTabs().open() });
    const record = aRecord();
    await (await page({ ...record, update: refuse })).update((reader) => withSnooze(reader, NOON));
    record.stored = aReader({ campaigns: { spring: { impressions: [NOON] } } });
    const next = await page(record);
    expect(next.retention).to.equal("kept");
    await next.update((reader) => withImpression(reader, "winter", "plain", NOON));
    const all = aReader({
      snoozedUntil: NOON,
      campaigns: { spring: { impressions: [NOON] }, winter: { impressions: [NOON], variant: "plain" } },
    });
    expect(record.stored).to.deep.equal(all);
    expect(stored.size).to.equal(0);
  });
});

describe("a tab without a database", () => {
  it("takes the other tabs' word", async () => {
    const tabs = someTabs();
    const other = tabs.open();
    const store = await openReaderStore({ record: aBlockedRecord(), visit: aVisit(), channel: tabs.open() });
    other.post(aReader({ snoozedUntil: NOON }));
    expect(await store.read()).to.deep.equal(aReader({ snoozedUntil: NOON }));
  });

  for (const [sessionStorage, startedHere, mayHaveAsked] of [
    ["works", false, false],
    ["blocked", true, false],
    ["blocked", false, true],
    ["full", false, true],
  ] as const) {
    it(`${mayHaveAsked ? "may" : "can't"} have asked before: sessionStorage ${sessionStorage}, ${startedHere ? "first" : "later"} page of the visit`, async () => {
      const store = await openReaderStore({
        record: aBlockedRecord(),
        visit: aVisit({ sessionStorage, startedHere }),
        channel: someTabs().open(),
      });
      // That there is no room only shows on writing.
      await store.update((reader) => reader);
      expect(store.mayHaveAsked).to.equal(mayHaveAsked);
    });
  }
});
