import { hexPattern } from "../../core/colour/hex-colour.ts";
import type { Theme } from "../../core/campaign/theme-schema.ts";

export const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

export const themeColours = ["accent", "background", "text"] as const;
export type ThemeColour = (typeof themeColours)[number];

/** What of a draft's `theme` is colours, in schemes that have any: a draft may hold any mistake. */
export function usableTheme(given: unknown): Theme {
  return onlySaid(
    schemes.map((scheme) => [
      scheme,
      themeColours.flatMap((name) => {
        const colour = field(field(given, scheme), name);
        return typeof colour === "string" && hexPattern.test(colour) ? [[name, colour] as const] : [];
      }),
    ]),
  );
}

/** The same theme with one colour set, or no longer; undefined where nothing is left to be said. */
export function withColour(
  theme: Theme,
  scheme: Scheme,
  name: ThemeColour,
  colour: string | undefined,
): Theme | undefined {
  const changed = onlySaid(
    schemes.map((each) => [
      each,
      themeColours.flatMap((other) => {
        const own = each === scheme && other === name ? colour : theme[each]?.[other];
        return own === undefined ? [] : [[other, own] as const];
      }),
    ]),
  );
  return Object.keys(changed).length === 0 ? undefined : changed;
}

function onlySaid(colours: readonly (readonly [Scheme, readonly (readonly [ThemeColour, string])[]])[]): Theme {
  return Object.fromEntries(
    colours.flatMap(([scheme, each]) => (each.length === 0 ? [] : [[scheme, Object.fromEntries(each)]])),
  );
}

/** What somebody typed, as a colour: also without its `#`. Undefined where it is none. */
export function typedColour(text: string): string | undefined {
  const typed = text.trim().toLowerCase().replace(/^#?/, "#");
  return hexPattern.test(typed) ? typed : undefined;
}

function field(given: unknown, name: string): unknown {
  return typeof given === "object" && given !== null && Object.hasOwn(given, name)
    ? (given as Record<string, unknown>)[name]
    : undefined;
}
