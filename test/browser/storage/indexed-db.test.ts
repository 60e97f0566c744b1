import { expect } from "chai";
import { createStore, get, set, type UseStore } from "idb-keyval";
import { withImpression, withSnooze } from "../../../src/core/reader/memory-changes.ts";
import { idbRecord } from "../../../src/storage/idb-record.ts";
import { openReaderStore } from "../../../src/storage/open-reader-store.ts";
import { readerStoreContract } from "../../contract/reader-store.ts";
import { aVisit, someTabs } from "../support/a-device.ts";
import { anAppeal } from "../support/an-appeal.ts";
import { aReader, DAY, NOON } from "../../support/builders.ts";
import { oneAtATime } from "../support/one-at-a-time.ts";

/** The database as the publisher's own tools would open it. */
let database: UseStore;
const PATIENT_MS = 5000;

describe("IndexedDB", () => {
  oneAtATime();
  before(() => {
    database = createStore("support-appeal", "reader");
  });
  beforeEach(() => idbRecord().clear());
  after(() => idbRecord().clear());

  readerStoreContract("the browser's own database", {
    memory: "kept",
    lasts: "on",
    device() {
      const tabs = someTabs();
      return Promise.resolve({
        open: () => openReaderStore({ visit: aVisit(), channel: tabs.open(), timeoutMs: PATIENT_MS }),
      });
    },
  });

  const aStore = () => openReaderStore({ visit: aVisit(), channel: someTabs().open(), timeoutMs: PATIENT_MS });

  it("holds the reader under one key", async () => {
    const said = await (await aStore()).update((reader) => withSnooze(reader, NOON));
    expect(await get("reader", database)).to.deep.equal(said);
  });

  it("loses nothing that several tabs say at once", async () => {
    const stores = await Promise.all([aStore(), aStore(), aStore()]);
    await Promise.all(
      stores.flatMap((store, tab) =>
        Array.from({ length: 10 }, (_, index) =>
          store.update((reader) => withImpression(reader, "spring", "plain", NOON + tab * 10 + index)),
        ),
      ),
    );
    const reader = await stores[0]?.read();
    expect(new Set(reader?.campaigns["spring"]?.impressions).size).to.equal(30);
  });

  it("keeps what a later release wrote", async () => {
    await set("reader", { version: 3 }, database);
    const store = await aStore();
    await store.update((reader) => withSnooze(reader, NOON));
    expect(store.retention).to.equal("visit");
    expect(await get("reader", database)).to.deep.equal({ version: 3 });
  });

  it("is where an appeal finds that it was put off", async () => {
    await set("reader", aReader({ snoozedUntil: NOON + DAY }), database);
    const appeal = await anAppeal({ record: idbRecord() });
    expect(appeal.heard("appeal-suppressed")).to.deep.equal([{ reason: "snoozed" }]);
  });
});
