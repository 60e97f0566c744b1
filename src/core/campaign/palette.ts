import { contrastOf, luminanceOf, MARK_CONTRAST, TEXT_CONTRAST } from "../colour/contrast-of.ts";
import { mix } from "../colour/mix.ts";
import { nearestPassing } from "../colour/nearest-passing.ts";
import { ownPalette, type ColourName, type Palette } from "./own-palette.ts";
import type { Theme, ThemeColours } from "./theme-schema.ts";

/**
 * What a publisher's few colours come to, each as its light and its dark one. Theirs are kept as they are, readable or
 * not (`configWarnings` says which are not); whatever follows from them can be read: a hue that only one of the two
 * schemes names is the other's too, in the nearest lightness that stands out there.
 */
export function paletteOf(theme: Theme): Palette {
  const { light = {}, dark = {} } = theme;
  const [day, night] = [coloursOf(0, light, dark.accent), coloursOf(1, dark, light.accent)];
  return Object.fromEntries(colourNames.map((name) => [name, [day[name], night[name]]]));
}

const colourNames = Object.keys(ownPalette) as readonly ColourName[];

/** @param scheme 0 for light, 1 for dark */
function coloursOf(
  scheme: 0 | 1,
  given: ThemeColours,
  otherAccent: string | undefined,
): Readonly<Record<ColourName, string>> {
  const own = Object.fromEntries(colourNames.map((name) => [name, ownPalette[name][scheme]])) as Record<
    ColourName,
    string
  >;
  const surface = given.background ?? own.surface;
  const [dark, light] = ownPalette.text;
  const text = given.text ?? nearestPassing(clearer(scheme === 0 ? [dark, light] : [light, dark], surface), surface);
  const isOwn = surface === own.surface && text === own.text;
  const field = isOwn ? own.field : fieldOn(surface, text);
  const behind = [surface, field];
  const accent = given.accent ?? nearestPassing(otherAccent ?? own.accent, behind);
  return {
    accent,
    "on-accent": accent === own.accent ? own["on-accent"] : onAccent(accent),
    surface,
    text,
    muted: isOwn ? own.muted : nearestPassing(mix(text, surface, 0.72), behind),
    line: isOwn ? own.line : nearestPassing(mix(text, surface, 0.5), behind, MARK_CONTRAST),
    field,
    error: nearestPassing(own.error, behind),
  };
}

function clearer([one, other]: readonly [string, string], surface: string): string {
  return contrastOf(one, surface) >= contrastOf(other, surface) ? one : other;
}

/** One of the two can always be read. */
function onAccent(accent: string): string {
  return contrastOf("#ffffff", accent) >= TEXT_CONTRAST ? "#ffffff" : "#000000";
}

/** Farther from the text than the surface is, so that what can be read there can be read here. */
function fieldOn(surface: string, text: string): string {
  return luminanceOf(surface) > luminanceOf(text) ? mix("#ffffff", surface, 0.7) : mix("#000000", surface, 0.35);
}
