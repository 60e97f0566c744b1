/**
 * The colours that the widget wears where nobody says others, under the names of its custom properties
 * (`--appeal-accent`, …), each as its light and its dark one.
 */
export const ownPalette = {
  accent: ["#15506f", "#8fc7e8"],
  "on-accent": ["#fff", "#06202e"],
  surface: ["#fdfaf5", "#1d1c1a"],
  text: ["#1d1b18", "#f1ede6"],
  muted: ["#5c574f", "#b9b2a7"],
  line: ["#8d867b", "#7d776d"],
  field: ["#fff", "#131211"],
  error: ["#a3130f", "#ffb3ab"],
} as const satisfies Palette;

export type ColourName = keyof typeof ownPalette;

/** Some of the widget's colours, or all of them: light, dark. */
export type Palette = Readonly<Record<string, readonly string[]>>;
