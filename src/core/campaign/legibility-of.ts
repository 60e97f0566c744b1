import { contrastOf, TEXT_CONTRAST } from "../colour/contrast-of.ts";
import { nearestPassing } from "../colour/nearest-passing.ts";
import { paletteOf } from "./palette.ts";
import type { Theme } from "./theme-schema.ts";

/** How well a colour of a theme is read where it stands: text and links, on the background. */
export interface Legibility {
  readonly scheme: "light" | "dark";
  readonly name: "text" | "accent";
  /** WCAG's: from 1 to 21. */
  readonly contrast: number;
  /** Where it is below WCAG's 4.5: the nearest colour that is not. Only the publisher's own can be. */
  readonly nearest: string | undefined;
}

export function legibilityOf(theme: Theme): readonly Legibility[] {
  const { surface = [], ...palette } = paletteOf(theme);
  return (["light", "dark"] as const).flatMap((scheme, at) =>
    (["text", "accent"] as const).flatMap((name) => {
      const [colour, background] = [palette[name]?.[at], surface[at]];
      if (colour === undefined || background === undefined) return [];
      const contrast = contrastOf(colour, background);
      const nearest = contrast < TEXT_CONTRAST ? nearestPassing(colour, background) : undefined;
      return [{ scheme, name, contrast, nearest }];
    }),
  );
}
