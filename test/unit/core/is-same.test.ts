import { describe, expect, it } from "vitest";
import { isSame } from "../../../src/core/is-same.ts";

describe("two values say the same", () => {
  it.each<readonly [one: unknown, other: unknown]>([
    [1, 1],
    [Number.NaN, Number.NaN],
    [undefined, undefined],
    [{ a: [1, { b: "c" }] }, { a: [1, { b: "c" }] }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [[], []],
  ])("%j and %j", (one, other) => {
    expect(isSame(one, other)).toBe(true);
  });
});

describe("two values differ", () => {
  it.each<readonly [one: unknown, other: unknown]>([
    [1, "1"],
    [null, undefined],
    [null, {}],
    [[], {}],
    [["a"], ["a", "b"]],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: undefined }, { b: undefined }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [{ toString: undefined }, { valueOf: undefined }],
    [() => 1, () => 1],
  ])("%j and %j", (one, other) => {
    expect(isSame(one, other)).toBe(false);
    expect(isSame(other, one)).toBe(false);
  });

  it("where both go round in circles", () => {
    const circle = () => {
      const value: Record<string, unknown> = {};
      value["self"] = value;
      return value;
    };
    expect(isSame(circle(), circle())).toBe(false);
  });
});
