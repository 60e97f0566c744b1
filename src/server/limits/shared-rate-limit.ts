import { createHmac, createSecretKey } from "node:crypto";
import { isRecent } from "../is-recent.ts";
import { errorText } from "../log.ts";
import type { SparingLog } from "../sparing-log.ts";
import { createMemoryRateLimit } from "./memory-rate-limit.ts";
import { remember } from "./remember.ts";
import type { CreateRateLimit } from "./rate-limit.ts";
import type { SharedCounts } from "./shared-counts.ts";

export interface SharedRateLimitOptions {
  readonly counts: SharedCounts;
  /** Of the hashes that stand for readers' addresses: the same for all replicas. */
  readonly addressKey: string;
  readonly sparing: SparingLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** After a database that did not answer, how long nobody waits for it again, in milliseconds. */
const REST_MS = 1000;
/** Keys that are known to wait, remembered at once; the oldest is forgotten, and asked about again. */
const MAX_WAITING = 50_000;

/**
 * Rate limits that all replicas share. The database sees keyed hashes only. One that was refused is refused again from
 * memory until its time has come, so that a flood costs the database nothing; and where the database does not answer,
 * this process counts alone: nobody is turned away for that.
 */
export function createSharedRateLimits(options: SharedRateLimitOptions): CreateRateLimit {
  const { counts, sparing, now } = options;
  const secret = createSecretKey(options.addressKey, "utf8");
  let restsSince = -Infinity;

  const tell = (error: unknown): void =>
    sparing.warn("rate limits are counted by this process alone: the database does not answer", {
      error: errorText(error),
    });

  return (name, rate) => {
    const own = createMemoryRateLimit(rate, now);
    const waiting = new Map<string, { readonly since: number; readonly waitMs: number }>();
    const hash = (key: string): string =>
      createHmac("sha256", secret).update(`rate limit\n${name}\n${key}`).digest("base64url");

    return {
      async take(key) {
        const known = waiting.get(key);
        if (known !== undefined && isRecent(known.since, now(), known.waitMs))
          return Math.ceil((known.since + known.waitMs - now()) / 1000);
        waiting.delete(key);
        // Counted here, too, for when the database is gone.
        const ownSeconds = own.take(key);
        if (isRecent(restsSince, now(), REST_MS)) return ownSeconds;
        let waitMs: number;
        try {
          waitMs = await counts.take(hash(key), rate);
        } catch (error) {
          restsSince = now();
          tell(error);
          return ownSeconds;
        }
        counts.sweep().catch(tell);
        if (waitMs <= 0) return 0;
        remember(waiting, key, { since: now(), waitMs }, MAX_WAITING);
        return Math.ceil(waitMs / 1000);
      },
    };
  };
}
