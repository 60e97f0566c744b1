import { promisifyRequest } from "idb-keyval";
import { emptyMemory, type ReaderMemory } from "../core/reader/reader-memory.ts";
import { DATABASE, OBJECT_STORE, RECORD_KEY } from "../storage/names.ts";
import { within } from "../storage/within.ts";

/** What the device remembers; undefined where it can't tell, or not in time. */
export async function readMemory(): Promise<ReaderMemory | undefined> {
  try {
    const opening = indexedDB.open(DATABASE);
    // A new reader need not wait until their database has been made.
    const isNew = new Promise<ReaderMemory>((resolve) => {
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore(OBJECT_STORE);
        resolve(emptyMemory);
      };
    });
    return await within(Promise.race([isNew, promisifyRequest(opening).then(readRecord)]));
  } catch {
    return undefined;
  }
}

async function readRecord(database: IDBDatabase): Promise<ReaderMemory> {
  try {
    const store = database.transaction(OBJECT_STORE).objectStore(OBJECT_STORE);
    return (await promisifyRequest<ReaderMemory | undefined>(store.get(RECORD_KEY))) ?? emptyMemory;
  } finally {
    // Left open, it would hold up whoever deletes the database.
    database.close();
  }
}
