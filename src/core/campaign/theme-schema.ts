import * as v from "valibot";
import { hexPattern } from "../colour/hex-colour.ts";
import { strict } from "./strict.ts";

/** Nothing but a colour: what stands here is written into style sheets. */
const colour = v.pipe(v.string(), v.regex(hexPattern, "must be a colour such as #0b5c4a"));

const themeColours = strict({
  /** Buttons, links, the chosen option. */
  accent: v.optional(colour),
  background: v.optional(colour),
  text: v.optional(colour),
});

/** The publisher's own colours. A page that announces no dark mode is light. */
export const themeSchema = strict({ light: v.optional(themeColours), dark: v.optional(themeColours) });

/** The widget's colours, each as light and dark: see `paletteOf`. */
export const paletteSchema = v.record(v.string(), v.array(colour));

export type Theme = v.InferOutput<typeof themeSchema>;
export type ThemeColours = v.InferOutput<typeof themeColours>;
