import { expect } from "chai";
import { withSnooze } from "../../../src/core/reader/memory-changes.ts";
import { openReaderStore } from "../../../src/storage/open-reader-store.ts";
import { aReader, NOON } from "../../support/builders.ts";
import { aVisit, someTabs } from "../support/a-device.ts";
import { oneAtATime } from "../support/one-at-a-time.ts";

const NAME = "support-appeal";
const aStore = () => openReaderStore({ visit: aVisit(), channel: someTabs().open(), timeoutMs: 5000 });

/** Whether it went through, and was not held up by an open connection. */
function deleteDatabase(): Promise<"deleted" | "blocked"> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.addEventListener("success", () => resolve("deleted"));
    request.addEventListener("blocked", () => resolve("blocked"));
    request.addEventListener("error", () => reject(request.error ?? new Error("not deleted")));
  });
}

function upgrade(version: number, change: (database: IDBDatabase) => void = () => undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.addEventListener("upgradeneeded", () => change(request.result));
    request.addEventListener("success", () => {
      request.result.close();
      resolve();
    });
    request.addEventListener("blocked", () => reject(new Error("held up")));
    request.addEventListener("error", () => reject(request.error ?? new Error("not upgraded")));
  });
}

describe("an open tab holds up nobody", () => {
  oneAtATime();
  beforeEach(deleteDatabase);
  after(deleteDatabase);

  it("who deletes the database, and remembers what is said from then on", async () => {
    const stores = [await aStore(), await aStore()];
    for (const store of stores) await store.update((memory) => withSnooze(memory, NOON));
    expect(await deleteDatabase()).to.equal("deleted");
    const [first] = stores;
    expect(await first?.read()).to.deep.equal(aReader());
    await first?.update((memory) => withSnooze(memory, NOON + 1));
    expect(first?.retention).to.equal("kept");
    expect(await (await aStore()).read()).to.have.property("snoozedUntil", NOON + 1);
  });

  it("who upgrades it, and goes on in the newer one", async () => {
    const store = await aStore();
    await store.update((memory) => withSnooze(memory, NOON));
    await upgrade(7);
    await store.update((memory) => withSnooze(memory, NOON + 1));
    expect(store.retention).to.equal("kept");
    expect(await (await aStore()).read()).to.have.property("snoozedUntil", NOON + 1);
  });

  it("who has made one under our name without our place in it", async () => {
    await upgrade(1, (database) => database.createObjectStore("theirs"));
    const store = await aStore();
    await store.update((memory) => withSnooze(memory, NOON));
    expect(store.retention).to.equal("kept");
  });
});
