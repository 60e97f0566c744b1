/** Counts what happened of late. */
export interface RecentCount {
  add(): void;
  /** Within the last window; up to a slot more. */
  total(): number;
}

/** Of a window; so many numbers are kept, whatever is counted. */
const SLOTS = 20;

/**
 * @param windowMs how far back it counts
 * @param now milliseconds since 1970
 */
export function createRecentCount(windowMs: number, now: () => number): RecentCount {
  const slotMs = windowMs / SLOTS;
  const counted = new Map<number, number>();
  const prune = (slot: number): void => {
    // A clock that was put back leaves nothing from the time to come.
    for (const each of counted.keys()) if (each <= slot - SLOTS || each > slot) counted.delete(each);
  };
  return {
    add() {
      const slot = Math.floor(now() / slotMs);
      prune(slot);
      counted.set(slot, (counted.get(slot) ?? 0) + 1);
    },
    total() {
      prune(Math.floor(now() / slotMs));
      let total = 0;
      for (const each of counted.values()) total += each;
      return total;
    },
  };
}
