import { contrastOf, luminanceOf, MARK_CONTRAST, TEXT_CONTRAST } from "../colour/contrast-of.ts";
import { mix } from "../colour/mix.ts";
import { nearestPassing } from "../colour/nearest-passing.ts";
import type { Theme, ThemeColours } from "./theme-schema.ts";

/** The widget's colours as it wears them, under the names of its custom properties: `--appeal-accent`, … */
export type Palette = Readonly<Record<string, readonly string[]>>;

const colourNames = ["accent", "on-accent", "surface", "text", "muted", "line", "field", "error"] as const;
type ColourName = (typeof colourNames)[number];
type Scheme = "light" | "dark";

/** What the element wears unasked: `support-appeal.styles.ts`. */
export const ownColours: Readonly<Record<Scheme, Readonly<Record<ColourName, string>>>> = {
  light: {
    accent: "#15506f",
    "on-accent": "#ffffff",
    surface: "#fdfaf5",
    text: "#1d1b18",
    muted: "#5c574f",
    line: "#8d867b",
    field: "#ffffff",
    error: "#a3130f",
  },
  dark: {
    accent: "#8fc7e8",
    "on-accent": "#06202e",
    surface: "#1d1c1a",
    text: "#f1ede6",
    muted: "#b9b2a7",
    line: "#7d776d",
    field: "#131211",
    error: "#ffb3ab",
  },
};

/**
 * What a publisher's few colours come to, each as its light and its dark one. Theirs are kept as they are, readable or
 * not (`configWarnings` says which are not); whatever follows from them can be read: a hue that only one of the two
 * schemes names is the other's too, in the nearest lightness that stands out there.
 */
export function paletteOf(theme: Theme): Palette {
  const { light = {}, dark = {} } = theme;
  const [day, night] = [coloursOf("light", light, dark.accent), coloursOf("dark", dark, light.accent)];
  return Object.fromEntries(colourNames.map((name) => [name, [day[name], night[name]]]));
}

function coloursOf(
  scheme: Scheme,
  given: ThemeColours,
  otherAccent: string | undefined,
): Readonly<Record<ColourName, string>> {
  const own = ownColours[scheme];
  const surface = given.background ?? own.surface;
  const text =
    given.text ??
    nearestPassing(clearer(own.text, ownColours[scheme === "light" ? "dark" : "light"].text, surface), surface);
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

function clearer(one: string, other: string, surface: string): string {
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
