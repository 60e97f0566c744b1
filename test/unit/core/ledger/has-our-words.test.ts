import { describe, expect, it } from "vitest";
import { hasOurWords } from "../../../../src/core/ledger/has-our-words.ts";

describe("an API version of Stripe's, where ours is 2026-10-28.endive", () => {
  it.each<[version: string, has: boolean]>([
    ["2019-02-19", false],
    ["2024-06-20", false],
    ["2025-02-24.acacia", false],
    ["2025-03-31.basil", true],
    ["2026-07-29.dahlia", true],
    ["2026-10-28.endive", true],
    ["2026-12-16.endive", true],
    ["2027-03-31.fern", false],
    ["unversioned", false],
    ["", false],
  ])("%s has the words that we read: %s", (version, has) => {
    expect(hasOurWords(version, "2026-10-28.endive")).toBe(has);
  });

  it("is never too new where ours is not said", () => {
    expect(hasOurWords("2027-03-31.fern", undefined)).toBe(true);
  });
});
