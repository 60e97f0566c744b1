import { describe, expect, it } from "vitest";
import { inArena } from "./arena.ts";
import { trials } from "./trials/all.ts";

/** Each fault in short; `npm run torture` tries them at full length, and holds the times as well. */
describe("the ledger holds", () => {
  for (const { name, about, lacks, awaits, run } of trials) {
    const lacking = lacks?.() ?? awaits;
    if (lacking !== undefined) {
      console.warn(`NOT RUN: ${name}: ${lacking}`);
      it.skip(`${name}: ${lacking}`, () => undefined);
      continue;
    }
    it(`${name}: ${about}`, async () => {
      const findings = await inArena({ size: "short" }, run);
      expect(findings.filter(({ isMet, isTimed }) => !isMet && isTimed !== true)).toEqual([]);
    }, 120_000);
  }
});
