import { ownPalette, type Palette } from "../core/campaign/own-palette.ts";

/**
 * CSS of the colours, the publisher's own over the built-in ones: what the page's CSS says of `--appeal-…` counts before
 * both. They follow the page's own `color-scheme`, so that a page that announces no dark mode has a light appeal; in a
 * browser without `light-dark()` (Chrome before 123, Firefox before 120, Safari before 17.5) they are the light ones.
 * What is more than a name and colours is left out: it was never parsed, and could say anything.
 */
export function paletteCss(palette: Palette = {}): string {
  const both = CSS.supports("color:light-dark(#fff,#fff)");
  return `.root{${[...Object.entries<readonly string[]>(ownPalette), ...Object.entries(palette)]
    .filter(([name, pair]) => /^[\w#,-]+$/.test(name + pair.join()))
    .map(([name, pair]) => `--_${name}:var(--appeal-${name},${both ? `light-dark(${pair.join()})` : pair[0]})`)
    .join(";")}}`;
}
