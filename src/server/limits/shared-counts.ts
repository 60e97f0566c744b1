import type { Rate } from "./rate-limit.ts";

/** What speaks of card testing, or against it, as counted by the brake within its window. */
export interface Signs {
  readonly sessions: number;
  readonly declined: number;
  readonly paid: number;
  /** Of several replicas the most, and no sum: one network may reach all of them. */
  readonly networks: number;
}

/** What was taken, for all replicas that share a database, by the database's own clock. */
export interface SharedCounts {
  /**
   * Takes one, and resolves with the milliseconds to wait: 0 where it was taken. Rejects soon where the database does
   * not answer: a reader is waiting.
   *
   * @param key stands for whoever is counted, and tells nothing of them
   */
  take(key: string, rate: Rate): Promise<number>;
  /**
   * Tells the other replicas what this one has counted of late, and resolves with what they have told.
   *
   * @param replica names this process
   */
  exchange(replica: string, signs: Signs): Promise<Signs>;
  /** Forgets whom nothing is held against any more; costs nothing where that was done in the last minute. */
  sweep(): Promise<void>;
}
