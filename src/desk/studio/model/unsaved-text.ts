/** What was written here and the endpoint does not have yet, with what it was written on. */
export interface UnsavedText {
  readonly config: unknown;
  readonly base: unknown;
  /** Of the draft that it was written on; null where there was none. */
  readonly revision: number | null;
}

/** Keeps it while nobody is signed in: until then there is nowhere else for it. */
export interface UnsavedStore {
  read(): UnsavedText | undefined;
  /** @param text undefined where the endpoint has all of it */
  write(text: UnsavedText | undefined): void;
}

const KEY = "support-appeal-unsaved";

/** In this tab, also where it is loaded anew. A browser that keeps nothing, or has no room, keeps it in no worse a place than before. */
export const unsavedInTab: UnsavedStore = {
  read() {
    try {
      const text: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
      return isUnsaved(text) ? text : undefined;
    } catch {
      return undefined;
    }
  },
  write(text) {
    try {
      if (text === undefined) sessionStorage.removeItem(KEY);
      else sessionStorage.setItem(KEY, JSON.stringify(text));
    } catch {
      // It stands on the page all the same.
    }
  },
};

function isUnsaved(value: unknown): value is UnsavedText {
  if (typeof value !== "object" || value === null || !("revision" in value && "config" in value)) return false;
  return value.revision === null || typeof value.revision === "number";
}
