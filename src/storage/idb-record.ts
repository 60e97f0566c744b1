import { clear, get, update } from "idb-keyval";
import { closingStore } from "./closing-store.ts";
import { DATABASE, OBJECT_STORE, RECORD_KEY } from "./names.ts";

/** One record, kept somewhere. Every method rejects when it could not be done. */
export interface RecordKeeper {
  read(): Promise<unknown>;
  /** Reads and writes in one transaction. */
  update(change: (stored: unknown) => unknown): Promise<void>;
  clear(): Promise<void>;
}

/** The record in IndexedDB. The database is opened on first use. */
export function idbRecord(): RecordKeeper {
  const store = closingStore(DATABASE, OBJECT_STORE);
  const reach = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (cause) {
      throw new Error("the reader's record is out of reach", { cause });
    }
  };
  return {
    read: () => reach(get<unknown>(RECORD_KEY, store)),
    update: (change) => reach(update<unknown>(RECORD_KEY, change, store)),
    clear: () => reach(clear(store)),
  };
}
