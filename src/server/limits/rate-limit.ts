/** A bucket of `burst` that refills by `perSecond`. */
export interface BucketRate {
  readonly burst: number;
  readonly perSecond: number;
}

/** At most `count` within any `seconds`: one more is refused until the oldest of them is that old. */
export interface WindowRate {
  readonly count: number;
  readonly seconds: number;
}

export type Rate = BucketRate | WindowRate;

/**
 * Counts what is taken under each key. Every form passes one suite, `test/contract/rate-limit.ts`: in memory, for one
 * process, and in the database, for replicas that share it.
 */
export interface RateLimit {
  /** Takes one; resolves with 0, or with the whole seconds to wait. Never rejects: a limit must turn nobody away by failing. */
  take(key: string): number | Promise<number>;
}

/** @param name what is counted, such as `create address`: each name has keys of its own */
export type CreateRateLimit = (name: string, rate: Rate) => RateLimit;
