import type { Palette } from "../core/campaign/palette.ts";

/**
 * CSS of the publisher's own colours, under what the page's CSS says: `--appeal-…` counts first. Of higher rank than
 * the element's own styles, in whatever order they are worn. What is more than a name and two colours is left out:
 * it was never parsed, and could say anything.
 */
export function paletteCss(palette: Palette = {}): string {
  const both = CSS.supports("color:light-dark(#fff,#fff)");
  return `:host(support-appeal){${Object.entries(palette)
    .filter((each) => /^[\w#,-]+$/.test(each.join()))
    .map(([name, pair]) => `--_${name}:var(--appeal-${name},${both ? `light-dark(${pair.join()})` : pair[0]})`)
    .join(";")}}`;
}
