import type { ReaderMemory } from "../../core/reader/reader-memory.ts";

declare global {
  interface Navigator {
    /** https://w3c.github.io/gpc/: the reader's browser says no to being followed, for them. */
    readonly globalPrivacyControl?: boolean;
  }
}

/** Whether this reader, or their browser, objects to being counted. */
export function objectsHere({ objects = false }: Pick<ReaderMemory, "objects">): boolean {
  return objects || navigator.globalPrivacyControl === true;
}
