import { emptyMemory } from "../core/reader/empty-memory.ts";
import type { ReaderMemory } from "../core/reader/reader-memory.ts";
import { DATABASE, OBJECT_STORE, RECORD_KEY } from "../storage/names.ts";
import { GRACE_MS, STORAGE_TIMEOUT_MS } from "../storage/within.ts";

/** What the device remembers; undefined where it can't tell, or not in time. By hand, because every page loads it. */
export function readMemory(): Promise<ReaderMemory | undefined> {
  return new Promise<ReaderMemory | undefined>((resolve) => {
    const giveUp = () => resolve(undefined);
    // As `within` has it.
    setTimeout(() => setTimeout(giveUp, GRACE_MS), STORAGE_TIMEOUT_MS - GRACE_MS);
    const opening = indexedDB.open(DATABASE);
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- as short as can be, and nobody else has it
    opening.onerror = giveUp;
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(OBJECT_STORE);
      // A new reader need not wait until their database has been made.
      resolve(emptyMemory);
    };
    opening.onsuccess = () => {
      const { result } = opening;
      try {
        const reading = result.transaction(OBJECT_STORE).objectStore(OBJECT_STORE).get(RECORD_KEY);
        reading.onsuccess = () => resolve((reading.result as ReaderMemory | undefined) ?? emptyMemory);
      } catch {
        giveUp();
      }
      // Once it has read: left open, it would hold up whoever deletes the database.
      result.close();
    };
  }).catch(() => undefined);
}
