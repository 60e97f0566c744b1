import { parseHex } from "./hex-colour.ts";
import { toLinear } from "./linear.ts";

/** What WCAG 2.2 asks of text (1.4.3, AA). */
export const TEXT_CONTRAST = 4.5;
/** What it asks of borders and marks that say something (1.4.11, AA). */
export const MARK_CONTRAST = 3;

/**
 * How far two colours stand out from each other: from 1, the same, to 21, black on white. By
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio; never rounded, for 4.499 is below 4.5.
 */
export function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** From 0, black, to 1, white. */
export function luminanceOf(colour: string): number {
  const [red, green, blue] = parseHex(colour);
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}
