import type { ReaderMemory } from "../core/reader/reader-memory.ts";

/**
 * What the device remembers, whatever it is kept in. No method rejects: a store that fails turns into one
 * that lasts for the visit (`retention` says so), because forgetting must lead to asking less, never more.
 */
export interface ReaderStore {
  /** `kept`: what is written will be there next time. `visit`: until the page or the tab closes. */
  readonly retention: "kept" | "visit";
  /** The reader was asked in this visit, or may have been on an earlier page of it that left no trace. */
  readonly mayHaveAsked: boolean;
  /** Remembers that they were asked, until the tab closes, of one who objects to more than that. */
  markAsked(): void;
  read(): Promise<ReaderMemory>;
  /** Changes the record in one step, so that two tabs never overwrite each other; gives back the new one. */
  update(change: (memory: ReaderMemory) => ReaderMemory): Promise<ReaderMemory>;
  /** Calls back when another tab has changed the record. Returns what stops it. */
  subscribe(listener: (memory: ReaderMemory) => void): () => void;
  /** Forgets everything. */
  forget(): Promise<void>;
  /** Lets go of the database and the channel. */
  close(): void;
}
