import { expect, it } from "vitest";
import { createMemoryRateLimit } from "../../src/server/limits/memory-rate-limit.ts";
import { rateLimitContract } from "./rate-limit.ts";

rateLimitContract("in memory", async () => {
  let now = 1_790_000_000_000;
  return {
    create: (_name, rate) => createMemoryRateLimit(rate, () => now),
    passSeconds: async (seconds) => void (now += seconds * 1000),
  };
});

it("a clock that was put back by an hour makes nobody wait for an hour", () => {
  let now = 1_790_000_000_000;
  const bucket = createMemoryRateLimit({ burst: 1, perSecond: 0.5 }, () => now);
  const window = createMemoryRateLimit({ count: 1, seconds: 10 }, () => now);
  expect([bucket.take("a"), window.take("a")]).toEqual([0, 0]);
  now -= 3_600_000;
  expect([bucket.take("a"), window.take("a")]).toEqual([2, 0]);
});
