import type { Rate } from "./rate-limit.ts";

/** What was taken, for all replicas that share a database, by the database's own clock. */
export interface SharedCounts {
  /**
   * Takes one, and resolves with the milliseconds to wait: 0 where it was taken. Rejects soon where the database does
   * not answer: a reader is waiting.
   *
   * @param key stands for whoever is counted, and tells nothing of them
   */
  take(key: string, rate: Rate): Promise<number>;
  /** Forgets whom nothing is held against any more; costs nothing where that was done in the last minute. */
  sweep(): Promise<void>;
}
