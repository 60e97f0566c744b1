import { parseReaderMemory } from "../core/reader/parse-reader-memory.ts";
import { emptyMemory } from "../core/reader/empty-memory.ts";
import type { ReaderMemory } from "../core/reader/reader-memory.ts";
import { VISIT_KEY } from "./visit-key.ts";

/** In sessionStorage: that somebody was asked who objects to more being kept, or has everything forgotten. */
const ASKED_KEY = "support-appeal-asked";

/**
 * What is remembered until the tab closes, where IndexedDB can't be used: in sessionStorage if there is
 * one, so that a reload does not ask again, and in this page's memory in any case.
 */
export interface VisitRecord {
  read(): ReaderMemory;
  write(memory: ReaderMemory): void;
  clear(): void;
  /** The same, and that the visit was asked. */
  forget(): void;
  /**
   * Whether this visit may have been asked before without our knowing: nothing outlasts the page, and the
   * page was not the first of the visit.
   */
  readonly mayHaveAsked: boolean;
  /** Whether this visit was asked, as far as anybody has marked it. */
  readonly wasAsked: boolean;
  markAsked(): void;
}

export function visitRecord(
  page: { readonly storage: () => Storage; readonly startedHere: () => boolean } = browserPage,
): VisitRecord {
  let remembered: ReaderMemory = emptyMemory;
  let storage: Storage | undefined;
  try {
    storage = page.storage();
    const stored = storage.getItem(VISIT_KEY);
    const read = parseReaderMemory(stored === null ? undefined : JSON.parse(stored));
    if (read.ok) remembered = read.memory;
  } catch {
    // Blocked (SecurityError), missing, or not ours: the page's memory serves, and mayHaveAsked says so.
    storage = undefined;
  }
  let wasAsked = false;
  attempt(storage, (kept) => (wasAsked = kept.getItem(ASKED_KEY) !== null));
  return {
    get wasAsked() {
      return wasAsked;
    },
    markAsked() {
      wasAsked = true;
      storage = attempt(storage, (kept) => kept.setItem(ASKED_KEY, "1"));
    },
    read: () => remembered,
    write(memory) {
      remembered = memory;
      storage = attempt(storage, (kept) => kept.setItem(VISIT_KEY, JSON.stringify(memory)));
    },
    clear() {
      remembered = emptyMemory;
      storage = attempt(storage, (kept) => kept.removeItem(VISIT_KEY));
    },
    forget() {
      this.clear();
      wasAsked = false;
      storage = attempt(storage, (kept) => kept.removeItem(ASKED_KEY));
    },
    get mayHaveAsked() {
      return storage === undefined && !page.startedHere();
    },
  };
}

/** A quota of zero (old private modes) only shows on writing; from then on the page's memory serves alone. */
function attempt(storage: Storage | undefined, use: (storage: Storage) => void): Storage | undefined {
  try {
    if (storage !== undefined) use(storage);
    return storage;
  } catch {
    return undefined;
  }
}

const browserPage = {
  storage: () => sessionStorage,
  /** False after a reload, a Back, or a link from another page of the same site. */
  startedHere: () => {
    const [entry] = performance.getEntriesByType("navigation");
    const fresh = entry === undefined || ("type" in entry && entry.type === "navigate");
    return fresh && !document.referrer.startsWith(`${location.origin}/`);
  },
};
