import { contrastOf, TEXT_CONTRAST } from "./contrast-of.ts";
import { parseHex, writeHex } from "./hex-colour.ts";
import { fromOklch, toOklch } from "./oklch.ts";

/** Steps of lightness from black to white. */
const STEPS = 400;

/**
 * The colour itself where it stands out enough from all that it may stand on; else the one of the same hue, in OKLCH,
 * whose lightness is nearest, with as much of its chroma as a screen shows there. Up to a contrast of 4.58 there is
 * always one against a single colour. Where none does against several, black or white, whichever comes closer.
 */
export function nearestPassing(colour: string, against: string | readonly string[], atLeast = TEXT_CONTRAST): string {
  const behind = [against].flat();
  const least = (each: string) => Math.min(...behind.map((one) => contrastOf(each, one)));
  if (least(colour) >= atLeast) return colour;
  const own = toOklch(parseHex(colour));
  for (let step = 1; step <= STEPS; step++)
    for (const lightness of [own.lightness - step / STEPS, own.lightness + step / STEPS]) {
      if (lightness < 0 || lightness > 1) continue;
      const tried = writeHex(fromOklch({ ...own, lightness }));
      if (least(tried) >= atLeast) return tried;
    }
  return least("#000000") >= least("#ffffff") ? "#000000" : "#ffffff";
}
