import type { ReaderMemory } from "../../../src/core/reader/reader-memory.ts";
import type { RecordKeeper } from "../../../src/storage/idb-record.ts";
import type { TabChannel } from "../../../src/storage/tab-channel.ts";
import { visitRecord, type VisitRecord } from "../../../src/storage/visit-record.ts";

/** What IndexedDB would hold, in sight of the test. */
export interface MemoryRecord extends RecordKeeper {
  stored: unknown;
}

export function aRecord(stored?: unknown): MemoryRecord {
  const record: MemoryRecord = {
    stored,
    read: () => Promise.resolve(record.stored),
    update(change) {
      record.stored = change(record.stored);
      return Promise.resolve();
    },
    clear() {
      record.stored = undefined;
      return Promise.resolve();
    },
  };
  return record;
}

/** A database that is missing or blocked. */
export function aBlockedRecord(): RecordKeeper {
  const refuse = () => Promise.reject(new DOMException("denied", "SecurityError"));
  return { read: refuse, update: refuse, clear: refuse };
}

/** A database that never answers. */
export function aHangingRecord(): RecordKeeper {
  const hang = () => new Promise<never>(() => undefined);
  return { read: hang, update: hang, clear: hang };
}

/** The visit's own memory, apart from that of every other test. */
export function aVisit({
  stored = new Map<string, string>(),
  sessionStorage = "works",
  startedHere = true,
}: VisitOptions = {}): VisitRecord {
  const refuse = () => {
    throw new DOMException("no room", "QuotaExceededError");
  };
  const storage: Storage = {
    get length() {
      return stored.size;
    },
    key: (index) => [...stored.keys()][index] ?? null,
    getItem: (key) => stored.get(key) ?? null,
    setItem: sessionStorage === "full" ? refuse : (key, value) => void stored.set(key, value),
    removeItem: (key) => void stored.delete(key),
    clear: () => stored.clear(),
  };
  const blocked = () => {
    throw new DOMException("denied", "SecurityError");
  };
  return visitRecord({
    storage: sessionStorage === "blocked" ? blocked : () => storage,
    startedHere: () => startedHere,
  });
}

export interface VisitOptions {
  readonly stored?: Map<string, string>;
  readonly sessionStorage?: "works" | "blocked" | "full";
  readonly startedHere?: boolean;
}

/** Several tabs of one browser, without a browser between them. */
export function someTabs(): { open(): TabChannel } {
  const tabs = new Map<object, Set<(reader: ReaderMemory) => void>>();
  return {
    open() {
      const listeners = new Set<(reader: ReaderMemory) => void>();
      tabs.set(listeners, listeners);
      return {
        post(reader) {
          for (const [tab, heard] of tabs) if (tab !== listeners) for (const hear of heard) hear(reader);
        },
        subscribe(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        close: () => void tabs.delete(listeners),
      };
    },
  };
}
