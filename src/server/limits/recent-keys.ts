import { isRecent } from "../is-recent.ts";
import { remember } from "./remember.ts";

export interface RecentKeys {
  has(key: string): boolean;
  add(key: string): void;
}

/** Keys remembered at once; the oldest is forgotten. */
const MAX_KEYS = 10_000;

/**
 * Remembers keys for a while.
 *
 * @param now milliseconds since 1970
 */
export function createRecentKeys(rememberMs: number, now: () => number): RecentKeys {
  const addedAt = new Map<string, number>();
  return {
    has(key) {
      const at = addedAt.get(key);
      return at !== undefined && isRecent(at, now(), rememberMs);
    },
    add: (key) => remember(addedAt, key, now(), MAX_KEYS),
  };
}
