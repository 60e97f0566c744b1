import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastOf } from "../../../../src/core/colour/contrast-of.ts";
import { parseHex } from "../../../../src/core/colour/hex-colour.ts";
import { nearestPassing } from "../../../../src/core/colour/nearest-passing.ts";
import { toOklch } from "../../../../src/core/colour/oklch.ts";
import { aColour } from "../../../support/a-colour.ts";

const lightness = (colour: string) => toOklch(parseHex(colour)).lightness;

describe("the nearest colour that can be read", () => {
  it("always can, on any one background", () => {
    fc.assert(
      fc.property(aColour(), aColour(), fc.double({ min: 1, max: 4.58, noNaN: true }), (colour, behind, atLeast) => {
        expect(contrastOf(nearestPassing(colour, behind, atLeast), behind)).toBeGreaterThanOrEqual(atLeast);
      }),
    );
  });

  it("is the colour itself where that can", () => {
    fc.assert(
      fc.property(aColour(), aColour(), (colour, behind) => {
        fc.pre(contrastOf(colour, behind) >= 4.5);
        expect(nearestPassing(colour, behind)).toBe(colour);
      }),
    );
  });

  it("is none that lies nearer: a step of lightness closer, it could not be read", () => {
    fc.assert(
      fc.property(aColour(), aColour(), (colour, behind) => {
        const found = nearestPassing(colour, behind);
        fc.pre(found !== colour && found !== "#000000" && found !== "#ffffff");
        // What passes only just: a hundredth of lightness is worth less than half of this.
        expect(contrastOf(found, behind)).toBeLessThan(4.5 + 0.25);
      }),
    );
  });

  it("keeps the hue, where there is one to see", () => {
    fc.assert(
      fc.property(aColour(), aColour(), (colour, behind) => {
        const [from, to] = [colour, nearestPassing(colour, behind)].map((each) => toOklch(parseHex(each)));
        if (from === undefined || to === undefined || from.chroma < 0.06 || to.chroma < 0.06) return;
        const turned = Math.abs(Math.atan2(Math.sin(from.hue - to.hue), Math.cos(from.hue - to.hue)));
        // In radians; 8 bits a channel leave as much open.
        expect(turned).toBeLessThan(0.08);
      }),
    );
  });

  it("goes where it is not so far: a pale blue on white is darker, on navy lighter", () => {
    const paleBlue = "#7fb2e5";
    expect(lightness(nearestPassing(paleBlue, "#ffffff"))).toBeLessThan(lightness(paleBlue));
    expect(lightness(nearestPassing("#2a4a8a", "#0e1735"))).toBeGreaterThan(lightness("#2a4a8a"));
  });

  it("stands out from several at once where that can be", () => {
    const found = nearestPassing("#c9c9c9", ["#fdfaf5", "#ffffff"]);
    for (const behind of ["#fdfaf5", "#ffffff"]) expect(contrastOf(found, behind)).toBeGreaterThanOrEqual(4.5);
  });

  it("is black or white where nothing can: whichever comes closer", () => {
    expect(nearestPassing("#808080", ["#000000", "#ffffff"], 7)).toMatch(/^#(?:000000|ffffff)$/);
    expect(nearestPassing("#808080", ["#111111", "#777777"], 7)).toBe("#ffffff");
  });
});

it("OKLCH has the published values", () => {
  // https://www.w3.org/TR/css-color-4/#color-conversion-code, of sRGB's red and blue.
  const red = toOklch(parseHex("#ff0000"));
  expect(red.lightness).toBeCloseTo(0.628, 3);
  expect(red.chroma).toBeCloseTo(0.2577, 3);
  expect((red.hue * 180) / Math.PI).toBeCloseTo(29.23, 1);
  expect(toOklch(parseHex("#0000ff")).lightness).toBeCloseTo(0.452, 3);
});
