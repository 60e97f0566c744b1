/** A bucket of `burst` that refills by `perSecond`. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

export interface RateLimit {
  /** Takes one; 0, or the whole seconds to wait. */
  take(key: string): number;
}

interface Bucket {
  tokens: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** Addresses remembered at once; the one unseen for longest is forgotten. */
const MAX_BUCKETS = 50_000;

/** Token buckets in memory: every replica has its own, so two replicas allow twice as much. */
export function createRateLimit({ burst, perSecond }: Rate, now: () => number): RateLimit {
  const buckets = new Map<string, Bucket>();
  return {
    take(key) {
      const at = now();
      const known = buckets.get(key);
      const filled =
        known === undefined ? burst : Math.min(burst, known.tokens + (Math.max(0, at - known.at) / 1000) * perSecond);
      const isFree = filled >= 1;
      buckets.delete(key);
      buckets.set(key, { tokens: isFree ? filled - 1 : filled, at });
      if (buckets.size > MAX_BUCKETS)
        for (const [oldest] of buckets) {
          buckets.delete(oldest);
          break;
        }
      return isFree ? 0 : Math.ceil((1 - filled) / perSecond);
    },
  };
}
