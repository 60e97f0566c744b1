import { remember } from "./remember.ts";
import type { Rate } from "./rate-limit.ts";

/** A {@link RateLimit} that answers at once. */
export interface MemoryRateLimit {
  /** Takes one; 0, or the whole seconds to wait. */
  take(key: string): number;
}

/** What is known of a key, in milliseconds since 1970. */
type Times = readonly number[];

interface Taken {
  readonly times: Times;
  /** Until one is free again, in milliseconds; 0 where one was taken. */
  readonly waitMs: number;
}

/** Keys remembered at once; the one unseen for longest is forgotten. */
const MAX_KEYS = 50_000;

/**
 * Counts in this process alone: two replicas with this form allow twice as much.
 *
 * @param now milliseconds since 1970
 */
export function createMemoryRateLimit(rate: Rate, now: () => number): MemoryRateLimit {
  const known = new Map<string, Times>();
  const takeFrom = "burst" in rate ? bucket(rate.burst, rate.perSecond) : window(rate.count, rate.seconds);
  return {
    take(key) {
      const { times, waitMs } = takeFrom(known.get(key) ?? [], now());
      remember(known, key, times, MAX_KEYS);
      return Math.ceil(waitMs / 1000);
    },
  };
}

/** One time is enough for a bucket: when it will be full again. Each that is taken puts that off by what one takes to refill. */
function bucket(burst: number, perSecond: number): (times: Times, at: number) => Taken {
  const refillMs = 1000 / perSecond;
  return ([fullAt = 0], at) => {
    // A clock that was put back must not keep anyone waiting for longer than an empty bucket would.
    const next = Math.min(Math.max(fullAt, at), at + burst * refillMs) + refillMs;
    const waitMs = next - at - burst * refillMs;
    return isMore(waitMs) ? { times: [next - refillMs], waitMs } : { times: [next], waitMs: 0 };
  };
}

function window(count: number, seconds: number): (times: Times, at: number) => Taken {
  const windowMs = seconds * 1000;
  return (times, at) => {
    const within = times.filter((time) => time > at - windowMs && time <= at);
    const oldest = within.at(-count);
    return oldest === undefined
      ? { times: [...within, at], waitMs: 0 }
      : { times: within, waitMs: oldest + windowMs - at };
  };
}

/** More than what adding up fractions of milliseconds leaves over. */
function isMore(milliseconds: number): boolean {
  return milliseconds > 1e-3;
}
