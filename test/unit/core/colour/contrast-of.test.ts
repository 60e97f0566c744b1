import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastOf } from "../../../../src/core/colour/contrast-of.ts";
import { aColour } from "../../../support/a-colour.ts";

describe("the contrast of two colours", () => {
  // As W3C's "Understanding" of 1.4.3 and 1.4.11 and WebAIM's checker have them, rounded.
  it.each([
    ["#000000", "#ffffff", "21.00"],
    ["#777777", "#ffffff", "4.48"],
    ["#767676", "#ffffff", "4.54"],
    ["#949494", "#ffffff", "3.03"],
    ["#ff0000", "#ffffff", "4.00"],
    ["#0000ff", "#ffffff", "8.59"],
    ["#ffff00", "#ffffff", "1.07"],
    ["#eee", "#ffffff", "1.16"],
    ["#ffffff", "#ffffff", "1.00"],
  ])("of %s and %s is %s", (one, other, ratio) => {
    expect(contrastOf(one, other).toFixed(2)).toBe(ratio);
  });

  it("is the same either way, from 1 to 21", () => {
    fc.assert(
      fc.property(aColour(), aColour(), (one, other) => {
        const contrast = contrastOf(one, other);
        expect(contrast).toBe(contrastOf(other, one));
        expect(contrast).toBeGreaterThanOrEqual(1);
        expect(contrast).toBeLessThanOrEqual(21);
      }),
    );
  });

  it.each(["red", "#12345", "#1234", "rgb(0 0 0)", "#fff;", " #fff", "#ggg", ""])(
    "is of colours, not of %j",
    (given) => {
      expect(() => contrastOf(given, "#ffffff")).toThrow(TypeError);
    },
  );
});
