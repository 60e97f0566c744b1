import fc from "fast-check";

const digitsOfHex = "0123456789abcdefABCDEF".split("");

/** Any `#rrggbb`, and now and then a `#rgb`. */
export function aColour(): fc.Arbitrary<string> {
  const digits = (length: number) =>
    fc
      .array(fc.constantFrom(...digitsOfHex), { minLength: length, maxLength: length })
      .map((each) => `#${each.join("")}`);
  return fc.oneof({ weight: 4, arbitrary: digits(6) }, { weight: 1, arbitrary: digits(3) });
}
