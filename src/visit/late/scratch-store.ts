import { emptyMemory } from "../../core/reader/empty-memory.ts";
import type { ReaderMemory } from "../../core/reader/reader-memory.ts";
import type { ReaderStore } from "../../storage/reader-store.ts";

/** For a preview: whatever is said there goes nowhere. */
export function scratchStore(): ReaderStore {
  let memory: ReaderMemory = emptyMemory;
  return {
    retention: "kept",
    mayHaveAsked: false,
    markAsked: () => undefined,
    read: () => Promise.resolve(memory),
    update: (change) => Promise.resolve((memory = change(memory))),
    subscribe: () => () => undefined,
    forget: () => {
      memory = emptyMemory;
      return Promise.resolve();
    },
    close: () => undefined,
  };
}
