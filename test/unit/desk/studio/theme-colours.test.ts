import { describe, expect, it } from "vitest";
import { typedColour, usableTheme, withColour } from "../../../../src/desk/studio/theme-colours.ts";

describe("a draft's theme", () => {
  it("is taken as far as it is colours", () => {
    const theme = { light: { accent: "#0b5c4a", text: "red", pink: "#f0f" }, dark: { accent: 3 }, dusk: {} };
    expect(usableTheme(theme)).toEqual({ light: { accent: "#0b5c4a" } });
    for (const none of [undefined, null, "red", [], { light: [] }]) expect(usableTheme(none)).toEqual({});
  });

  it("has a colour more, or less, and is gone with the last one", () => {
    const one = withColour({}, "dark", "text", "#eee");
    expect(one).toEqual({ dark: { text: "#eee" } });
    expect(withColour(one ?? {}, "light", "accent", "#0b5c4a")).toEqual({
      light: { accent: "#0b5c4a" },
      dark: { text: "#eee" },
    });
    expect(withColour(one ?? {}, "dark", "text", undefined)).toBe(undefined);
  });
});

it.each([
  ["#0B5C4A", "#0b5c4a"],
  [" 0b5c4a ", "#0b5c4a"],
  ["#abc", "#abc"],
  ["abcd", undefined],
  ["green", undefined],
  ["", undefined],
  ["##abc", undefined],
])("typed %j is the colour %j", (text, colour) => {
  expect(typedColour(text)).toBe(colour);
});
