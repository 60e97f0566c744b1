import { describe, it } from "vitest";
import { inArena } from "../arena.ts";
import type { Trial } from "../trial.ts";

/** Each fault in short; `npm run torture` tries them at full length, and holds the times as well. */
export function inShort(name: string, trials: readonly Trial[]): void {
  // Most of each is waiting. Nothing is shared, and no time is held.
  describe.concurrent(name, () => {
    for (const { name, about, lacks, run } of trials) {
      const lacking = lacks?.();
      if (lacking !== undefined) {
        console.warn(`NOT RUN: ${name}: ${lacking}`);
        it.skip(`${name}: ${lacking}`, () => undefined);
        continue;
      }
      it(`${name}: ${about}`, { timeout: 120_000 }, async ({ expect }) => {
        const findings = await inArena({ size: "short" }, run);
        expect(findings.length).toBeGreaterThan(0);
        expect(findings.filter(({ isMet, isTimed }) => !isMet && isTimed !== true)).toEqual([]);
      });
    }
  });
}
