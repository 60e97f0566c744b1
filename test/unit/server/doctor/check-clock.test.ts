import { describe, expect, it } from "vitest";
import { sayInEnglish } from "../../../../src/core/desk/doctor/say-in-english.ts";
import { checkClock } from "../../../../src/server/doctor/check-clock.ts";

describe("this machine's clock", () => {
  const at = Date.UTC(2026, 10, 30, 12);
  const stripes = new Date(at).toUTCString();
  it.each([
    [0, "ok", "agrees"],
    [-20, "ok", "agrees"],
    [90, "warning", "90 s ahead of"],
    [-400, "wrong", "400 s behind Stripe's: rightly signed webhooks are refused"],
  ])("%i s off is %s", (seconds, mark, said) => {
    const found = checkClock(stripes, at + seconds * 1000);
    expect(found).toMatchObject([{ mark }]);
    expect(found.map((each) => sayInEnglish(each).said)).toEqual([expect.stringContaining(said)]);
  });
  it("is not judged by an answer without a date", () => {
    expect(checkClock(undefined, at)).toEqual([]);
  });
});
