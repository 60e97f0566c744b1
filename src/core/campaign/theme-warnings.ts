import { contrastOf, TEXT_CONTRAST } from "../colour/contrast-of.ts";
import { nearestPassing } from "../colour/nearest-passing.ts";
import type { Issue } from "../issues.ts";
import type { Theme } from "./theme-schema.ts";
import { paletteOf } from "./palette.ts";

/** A colour of the publisher's that can't be read well where it stands, and the nearest that can. */
export interface FaintColour {
  readonly scheme: "light" | "dark";
  readonly name: "text" | "accent";
  /** WCAG's, against the background; below 4.5. */
  readonly contrast: number;
  readonly nearest: string;
}

/** The colours of a theme that readers would strain to read: text and links, each on its background. */
export function faintColours(theme: Theme): readonly FaintColour[] {
  const { surface = [], ...palette } = paletteOf(theme);
  return (["light", "dark"] as const).flatMap((scheme, at) =>
    (["text", "accent"] as const).flatMap((name) => {
      const [colour, background] = [palette[name]?.[at], surface[at]];
      if (colour === undefined || background === undefined) return [];
      const contrast = contrastOf(colour, background);
      return contrast < TEXT_CONTRAST ? [{ scheme, name, contrast, nearest: nearestPassing(colour, background) }] : [];
    }),
  );
}

export function themeWarnings(theme: Theme | undefined): readonly Issue[] {
  return theme === undefined
    ? []
    : faintColours(theme).map(({ scheme, name, contrast, nearest }) => ({
        path: `theme.${scheme}.${name}`,
        // Rounded down: what is too little never reads as enough.
        message: `is hard to read on the background: a contrast of ${Math.floor(contrast * 10) / 10}, where WCAG asks for ${TEXT_CONTRAST}; the nearest colour that has it is ${JSON.stringify(nearest)}`,
      }));
}
