import { expect, test } from "vitest";
import { readParameters, writeParameters } from "../../../../src/desk/studio/form/parameters.ts";

test("parameters stand a line each, and are read as they are written", () => {
  const given = { source: ["newsletter", "letter"], medium: ["email"] };
  expect(writeParameters(given)).toBe("source: newsletter, letter\nmedium: email");
  expect(readParameters(writeParameters(given))).toEqual(given);
  expect(writeParameters(undefined)).toBe("");
});

test("what is copied from an address is a parameter, too, and a name said twice is one", () => {
  expect(readParameters("utm_source=newsletter\n\n source : letter ; \n")).toEqual({
    source: ["newsletter", "letter"],
  });
});

test("a name without values has none, which the parser says; nothing is nothing", () => {
  expect(readParameters("source")).toEqual({ source: [] });
  expect(readParameters(" \n")).toBeUndefined();
});
