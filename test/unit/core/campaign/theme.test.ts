import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../../src/core/campaign/config.ts";
import { configWarnings } from "../../../../src/core/campaign/config-warnings.ts";
import { ownPalette } from "../../../../src/core/campaign/own-palette.ts";
import { paletteOf } from "../../../../src/core/campaign/palette.ts";
import { readConfig } from "../../../../src/core/campaign/read-config.ts";
import type { Theme } from "../../../../src/core/campaign/theme-schema.ts";
import { contrastOf } from "../../../../src/core/colour/contrast-of.ts";
import { nearestPassing } from "../../../../src/core/colour/nearest-passing.ts";
import { aColour } from "../../../support/a-colour.ts";
import { aConfig, NOON } from "../../../support/builders.ts";

const schemes = ["light", "dark"] as const;

/** One scheme of what a theme comes to. */
function worn(theme: Theme, scheme: (typeof schemes)[number]): (name: string) => string {
  const palette = paletteOf(theme);
  return (name) => palette[name]?.[schemes.indexOf(scheme)] ?? "";
}

/** What must be read on what, once a publisher's own colours can. */
const pairs = [
  ["text", "surface", 4.5],
  ["text", "field", 4.5],
  ["muted", "surface", 4.5],
  ["muted", "field", 4.5],
  ["accent", "surface", 4.5],
  ["on-accent", "accent", 4.5],
  ["error", "surface", 4.5],
  ["line", "surface", 3],
  ["line", "field", 3],
] as const;

describe("a theme", () => {
  it("that says nothing is what the element wears unasked", () => {
    expect(paletteOf({})).toEqual(ownPalette);
  });

  it("keeps the publisher's colours as they are", () => {
    const light = { accent: "#B00", background: "#fff8e7", text: "#222" };
    const palette = paletteOf({ light });
    expect([palette["accent"]?.[0], palette["surface"]?.[0], palette["text"]?.[0]]).toEqual(Object.values(light));
  });

  it("that names an accent for one scheme has the same hue in the other, as light as it has to be", () => {
    const accent = worn({ light: { accent: "#8b1a1a" } }, "dark")("accent");
    expect(accent).not.toBe(ownPalette.accent[1]);
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16));
    expect(red).toBeGreaterThan(Math.max(green ?? 0, blue ?? 0) + 40);
    expect(contrastOf(accent, ownPalette.surface[1])).toBeGreaterThanOrEqual(4.5);
  });

  it("of any background can be read: all of the rest follows from it", () => {
    fc.assert(
      fc.property(aColour(), fc.constantFrom(...schemes), (background, scheme) => {
        const colour = worn({ [scheme]: { background } }, scheme);
        for (const [name, behind, least] of pairs)
          expect(contrastOf(colour(name), colour(behind)), `${name} on ${behind}`).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it("of colours that nothing is to be said against can be read all over", () => {
    fc.assert(
      fc.property(aColour(), aColour(), aColour(), fc.constantFrom(...schemes), (accent, background, text, scheme) => {
        const [clearAccent, clearText] = [nearestPassing(accent, background), nearestPassing(text, background)];
        const theme = { [scheme]: { accent: clearAccent, background, text: clearText } };
        expect(configWarnings(aConfig({ theme }), NOON).filter(({ path }) => path.startsWith("theme"))).toEqual([]);
        const colour = worn(theme, scheme);
        for (const [name, behind, least] of pairs)
          expect(contrastOf(colour(name), colour(behind)), `${name} on ${behind}`).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});

describe("the setting theme", () => {
  it("comes to a palette, which goes to the widget with the rest", () => {
    const config = aConfig({ theme: { light: { accent: "#0b5c4a" } } });
    expect(config.palette).toEqual(paletteOf({ light: { accent: "#0b5c4a" } }));
    const read = readConfig(JSON.parse(JSON.stringify(config)));
    expect(JSON.parse(JSON.stringify(read?.palette))).toEqual(config.palette);
  });

  it("is made anew by whoever parses: nothing but it makes a palette", () => {
    const parsed = parseConfig({ palette: { accent: ["#ff0000", "#ff0000"] } });
    expect(parsed.ok && "palette" in parsed.value).toBe(false);
  });

  it.each([
    "red",
    "rgb(1 2 3)",
    "#12345678",
    "#fff;background:url(//evil.example)",
    "#fff}body{display:none",
    "var(--x)",
    "",
  ])("takes plain colours, and not %j", (accent) => {
    const parsed = parseConfig({ theme: { light: { accent } } });
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      { path: "theme.light.accent", message: "must be a colour such as #0b5c4a" },
    ]);
  });

  it("is warned of where it can't be read, with the nearest colour that can", () => {
    const warnings = configWarnings(
      aConfig({ theme: { light: { accent: "#ffcc00", text: "#222" }, dark: { background: "#222", text: "#777" } } }),
      NOON,
    );
    expect(warnings.filter(({ path }) => path.startsWith("theme"))).toEqual([
      {
        path: "theme.light.accent",
        message: expect.stringMatching(
          /^is hard to read on the background: a contrast of 1\.4, where WCAG asks for 4\.5; the nearest colour that has it is "#[\da-f]{6}"$/,
        ) as string,
      },
      { path: "theme.dark.text", message: expect.stringContaining("a contrast of 3.5,") as string },
    ]);
  });

  it("is not warned of for what only follows from it", () => {
    const theme = { light: { background: "#888888" }, dark: { background: "#ffffff" } };
    expect(configWarnings(aConfig({ theme }), NOON).filter(({ path }) => path.startsWith("theme"))).toEqual([]);
  });
});
