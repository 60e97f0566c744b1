import { expect } from "chai";
import { emptyMemory } from "../../../src/core/reader/empty-memory.ts";
import { OBJECT_STORE, RECORD_KEY } from "../../../src/storage/names.ts";
import { readMemory } from "../../../src/tag/read-memory.ts";
import { aReader } from "../../support/builders.ts";

/** A database of this file's own: the other files hold theirs open, and here it is deleted. */
const DATABASE = "support-appeal, as the gate's test has it";
const open = (): IDBOpenDBRequest => IDBFactory.prototype.open.call(indexedDB, DATABASE);

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(new Error("refused", { cause: request.error })));
  });
}

/** Waits for as long as anybody holds the database open. */
const deleted = () => answered(indexedDB.deleteDatabase(DATABASE));

async function aDatabase(objectStore: string, record: unknown): Promise<void> {
  const opening = open();
  opening.addEventListener("upgradeneeded", () => {
    opening.result.createObjectStore(objectStore).put(record, RECORD_KEY);
  });
  (await answered(opening)).close();
}

describe("what the gate reads of the device's memory", () => {
  before(() => Object.defineProperty(indexedDB, "open", { value: open, configurable: true }));
  after(() => Reflect.deleteProperty(indexedDB, "open"));
  beforeEach(deleted);
  after(deleted);

  it("is nothing yet for a new reader, whose database is made meanwhile", async () => {
    expect(await readMemory()).to.deep.equal(emptyMemory);
    const database = await answered(open());
    expect([...database.objectStoreNames]).to.deep.equal([OBJECT_STORE]);
    database.close();
  });

  it("is what was kept, and nobody is held up by its having been read", async () => {
    await aDatabase(OBJECT_STORE, aReader({ snoozedUntil: 1 }));
    expect(await readMemory()).to.deep.equal(aReader({ snoozedUntil: 1 }));
    await deleted();
  });

  it("is unknown where the database is another's", async () => {
    await aDatabase("something-else", "what they keep");
    expect(await readMemory()).to.equal(undefined);
  });
});
