/** sRGB, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour as publishers write it: `#rgb` or `#rrggbb`, opaque. */
export const hexPattern = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/** Of a colour that matches {@link hexPattern}; anything else is a {@link TypeError}. */
export function parseHex(colour: string): Rgb {
  if (!hexPattern.test(colour)) throw new TypeError(`${colour} is no #rgb or #rrggbb`);
  const digits = colour.length === 4 ? colour.replace(/[\da-f]/gi, "$&$&") : colour;
  const at = (index: number) => Number.parseInt(digits.slice(index, index + 2), 16);
  return [at(1), at(3), at(5)];
}

/** `#rrggbb`, the nearest that 8 bits each can say. */
export function writeHex(colour: Rgb): string {
  const digits = colour.map((each) =>
    Math.round(Math.min(255, Math.max(0, each)))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}
