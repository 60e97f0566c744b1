import type { ReaderMemory } from "./reader-memory.ts";

/** Of a reader who comes for the first time. */
export const emptyMemory: ReaderMemory = { version: 1, campaigns: {} };
