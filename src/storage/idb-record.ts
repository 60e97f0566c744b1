import { clear, createStore, get, update } from "idb-keyval";
import { DATABASE, OBJECT_STORE, RECORD_KEY } from "./names.ts";

/** One record, kept somewhere. Every method rejects when it could not be done. */
export interface RecordKeeper {
  read(): Promise<unknown>;
  /** Reads and writes in one transaction. */
  update(change: (stored: unknown) => unknown): Promise<void>;
  clear(): Promise<void>;
}

/**
 * The record in IndexedDB. The database is opened on first use; a failed open is tried again on the next
 * call rather than remembered, because private modes and full disks come and go.
 */
export function idbRecord(): RecordKeeper {
  let store: ReturnType<typeof createStore> | undefined;
  const using = async <Result>(work: (opened: ReturnType<typeof createStore>) => Promise<Result>): Promise<Result> => {
    try {
      store ??= createStore(DATABASE, OBJECT_STORE);
      return await work(store);
    } catch (cause) {
      store = undefined;
      throw new Error("the reader's record is out of reach", { cause });
    }
  };
  return {
    read: () => using((opened) => get<unknown>(RECORD_KEY, opened)),
    update: (change) => using((opened) => update<unknown>(RECORD_KEY, change, opened)),
    clear: () => using((opened) => clear(opened)),
  };
}
