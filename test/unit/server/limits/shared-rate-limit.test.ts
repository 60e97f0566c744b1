import { describe, expect, it } from "vitest";
import type { SharedCounts } from "../../../../src/server/limits/shared-counts.ts";
import { createSharedRateLimits } from "../../../../src/server/limits/shared-rate-limit.ts";

const HOUR = 3_600_000;

describe("a rate limit that replicas share, on a machine whose clock is put back", () => {
  function aLimit(take: SharedCounts["take"]) {
    const clock = { now: 1_790_000_000_000 };
    const warnings: string[] = [];
    const counts: SharedCounts = {
      take,
      exchange: () => Promise.reject(new Error("no other replica is asked")),
      sweep: () => Promise.resolve(),
    };
    const create = createSharedRateLimits({
      counts,
      addressKey: "a key",
      sparing: { warn: (message) => void warnings.push(message), error: () => undefined, flush: () => undefined },
      now: () => clock.now,
    });
    return { limit: create("sessions", { count: 10, seconds: 600 }), clock, warnings };
  }

  it("does not refuse an address until the clock is there again", async () => {
    let waitMs = 300_000;
    const { limit, clock } = aLimit(() => Promise.resolve(waitMs));
    expect(await limit.take("a")).toBe(300);
    waitMs = 0;
    clock.now += 1000;
    expect(await limit.take("a")).toBe(299);
    clock.now -= 24 * HOUR;
    expect(await limit.take("a")).toBe(0);
  });

  it("asks the database again after a second, not after a day", async () => {
    let asked = 0;
    const { limit, clock, warnings } = aLimit(() => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error("no answer")) : Promise.resolve(0);
    });
    await limit.take("a");
    await limit.take("a");
    expect([asked, warnings.length]).toEqual([1, 1]);
    clock.now -= 24 * HOUR;
    await limit.take("a");
    expect(asked).toBe(2);
  });
});
