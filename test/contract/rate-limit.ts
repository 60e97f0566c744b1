import { describe, expect, it } from "vitest";
import type { CreateRateLimit, RateLimit } from "../../src/server/limits/rate-limit.ts";

export interface RateLimitsUnderTest {
  /** Counts on a clock that stands still until {@link passSeconds}. */
  readonly create: CreateRateLimit;
  readonly passSeconds: (seconds: number) => Promise<void>;
}

/** What every rate limit must do, wherever it keeps its counts. */
export function rateLimitContract(name: string, setUp: () => Promise<RateLimitsUnderTest>): void {
  describe(`a rate limit ${name}`, () => {
    it("lets a burst through, then as many as refill", async () => {
      const { create, passSeconds } = await setUp();
      const limit = create("burst", { burst: 2, perSecond: 0.5 });
      expect(await takes(limit, "a", 3)).toEqual([0, 0, 2]);
      await passSeconds(2);
      expect(await takes(limit, "a", 2)).toEqual([0, 2]);
    });

    it("never fills a bucket beyond its burst", async () => {
      const { create, passSeconds } = await setUp();
      const limit = create("full", { burst: 3, perSecond: 1 });
      await takes(limit, "a", 1);
      await passSeconds(1000);
      expect(await takes(limit, "a", 4)).toEqual([0, 0, 0, 1]);
    });

    it("lets no more than its count through in any window, and says truly when the next may", async () => {
      const { create, passSeconds } = await setUp();
      const limit = create("window", { count: 3, seconds: 600 });
      expect(await takes(limit, "a", 1)).toEqual([0]);
      await passSeconds(300);
      expect(await takes(limit, "a", 3)).toEqual([0, 0, 300]);
      await passSeconds(299);
      expect(await takes(limit, "a", 1)).toEqual([1]);
      await passSeconds(1);
      expect(await takes(limit, "a", 2)).toEqual([0, 300]);
      await passSeconds(300);
      expect(await takes(limit, "a", 3)).toEqual([0, 0, 300]);
    });

    it("takes nothing where it refuses: who tries on waits no longer for it", async () => {
      const { create, passSeconds } = await setUp();
      const limit = create("refusals", { count: 1, seconds: 10 });
      await takes(limit, "a", 1);
      for (let second = 0; second < 9; second++) {
        await passSeconds(1);
        expect(await takes(limit, "a", 1)).toEqual([9 - second]);
      }
      await passSeconds(1);
      expect(await takes(limit, "a", 1)).toEqual([0]);
    });

    it("counts each key on its own, and each name", async () => {
      const { create } = await setUp();
      const [one, other] = [create("one", { count: 1, seconds: 60 }), create("other", { count: 1, seconds: 60 })];
      expect(await takes(one, "a", 2)).toEqual([0, 60]);
      expect(await takes(one, "b", 1)).toEqual([0]);
      expect(await takes(other, "a", 1)).toEqual([0]);
    });

    it("lets exactly its count through of a crowd that comes at once", async () => {
      const { create } = await setUp();
      const limit = create("crowd", { count: 10, seconds: 600 });
      const bucket = create("crowd at a bucket", { burst: 10, perSecond: 1 / 60 });
      for (const each of [limit, bucket]) {
        const waits = await Promise.all(Array.from({ length: 40 }, async () => await each.take("a")));
        expect(waits.filter((wait) => wait === 0)).toHaveLength(10);
      }
    });
  });
}

/** One after the other. */
async function takes(limit: RateLimit, key: string, times: number): Promise<number[]> {
  const waits: number[] = [];
  for (let turn = 0; turn < times; turn++) waits.push(await limit.take(key));
  return waits;
}
