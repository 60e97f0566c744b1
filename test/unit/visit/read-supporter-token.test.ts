import { describe, expect, it } from "vitest";
import { readSupporterToken } from "../../../src/visit/late/read-supporter-token.ts";
import { aToken } from "../../support/a-token.ts";
import { DAY, NOON } from "../../support/builders.ts";

const claims = { purpose: "supporter", mode: "live", interval: "year", exp: (NOON + 100 * DAY) / 1000, iss: "times" };

describe("a supporter token in an address", () => {
  it("says until when somebody gives", () => {
    const token = aToken(claims);
    expect(readSupporterToken(token, NOON)).toEqual({ token, interval: "year", until: NOON + 100 * DAY });
  });

  it("is believed for 400 days at the most", () => {
    const token = aToken({ ...claims, exp: (NOON + 4000 * DAY) / 1000 });
    expect(readSupporterToken(token, NOON)?.until).toBe(NOON + 400 * DAY);
  });

  it.each([
    ["is over", aToken({ ...claims, exp: NOON / 1000 })],
    ["is for something else", aToken({ ...claims, purpose: "manage" })],
    ["is without its day", aToken({ ...claims, exp: undefined })],
    ["has a day that is none", aToken({ ...claims, exp: "2027-01-01" })],
    ["has an interval that is none", aToken({ ...claims, interval: "week" })],
    ["is a list", aToken([claims])],
    ["has two parts", aToken(claims).split(".").slice(0, 2).join(".")],
    ["has four", `${aToken(claims)}.more`],
    ["is no base64", "a.%%%.c"],
    ["is no JSON", "a.bm90IGpzb24.c"],
    ["is of another alphabet", aToken(claims).replace(".", ".+")],
    ["is longer than any of ours", aToken({ ...claims, more: "x".repeat(5000) })],
    ["is empty", ""],
  ])("says nothing where it %s", (_, token) => {
    expect(readSupporterToken(token, NOON)).toBeUndefined();
  });
});
