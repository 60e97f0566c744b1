import { parseHex, writeHex } from "./hex-colour.ts";

/** @param share of `one`, from 0 to 1; the rest is `other`. In sRGB, as CSS's `color-mix(in srgb, …)`. */
export function mix(one: string, other: string, share: number): string {
  const [from, to] = [parseHex(one), parseHex(other)];
  const at = (index: 0 | 1 | 2) => from[index] * share + to[index] * (1 - share);
  return writeHex([at(0), at(1), at(2)]);
}
