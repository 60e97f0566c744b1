import { fromLinear, toLinear } from "./linear.ts";
import type { Rgb } from "./hex-colour.ts";

/** Lightness from 0 to 1, chroma from 0, hue in radians: Björn Ottosson's OKLab, https://bottosson.github.io/posts/oklab/. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

export function toOklch([red, green, blue]: Rgb): Oklch {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const yellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, yellow),
    hue: Math.atan2(yellow, a),
  };
}

/** Halvings of what is tried for a chroma: finer than 8 bits show. */
const HALVINGS = 12;
/** What rounding leaves beside white and black. */
const SLACK = 0.01;

/** The same lightness and hue with as much of the chroma as a screen can show. */
export function fromOklch(colour: Oklch): Rgb {
  if (isShown(toRgb(colour))) return toRgb(colour);
  let [least, most] = [0, colour.chroma];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const chroma = (least + most) / 2;
    if (isShown(toRgb({ ...colour, chroma }))) least = chroma;
    else most = chroma;
  }
  return toRgb({ ...colour, chroma: least });
}

function isShown(colour: Rgb): boolean {
  return colour.every((each) => each >= -SLACK && each <= 255 + SLACK);
}

function toRgb({ lightness, chroma, hue }: Oklch): Rgb {
  const [a, yellow] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * yellow) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * yellow) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * yellow) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
