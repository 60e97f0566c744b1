import { afterEach, describe, expect, it } from "vitest";
import { parseConfig } from "../../../../src/core/campaign/config.ts";
import { aConfig } from "../../../support/builders.ts";

const planted = { writable: true, enumerable: true, configurable: true };
const names = ["evil", "publication", "appeals", "variants", "heading", "get", "value", "default"];

/** Parses on a page that has put this on every object. */
function parsedAmid(name: string, value: unknown, input: unknown) {
  Reflect.defineProperty(Object.prototype, name, { ...planted, value });
  try {
    return parseConfig(input);
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}

describe("a config that is parsed on a page with members on Object.prototype", () => {
  afterEach(() => expect(names.filter((name) => name in {})).toEqual([]));

  it.each([
    ["evil", "x"],
    ["get", undefined],
    ["value", 1],
  ])("is what it is elsewhere: %s", (name, value) => {
    const input = { publication: { name: "The Example Times" }, appeals: [{ id: "a", variants: [{ id: "b" }] }] };
    const { ok } = parseConfig(input);
    expect(ok).toBe(true);
    expect(parsedAmid(name, value, input).ok).toBe(true);
    expect(parsedAmid(name, value, {}).ok).toBe(true);
  });

  it.each([
    ["publication", { name: "Evil", privacyPolicy: "https://evil.example" }],
    ["appeals", [{ id: "evil", variants: [{ id: "evil", heading: "Evil" }] }]],
    ["heading", "Evil"],
    ["default", 666],
  ])("believes nothing that was planted: %s", (name, value) => {
    const result = parsedAmid(name, value, { appeals: [{ id: "a", variants: [{ id: "b" }] }] });
    expect(JSON.stringify(result)).not.toMatch(/evil|666/i);
  });

  it("is refused, not read for ever, where it holds itself", () => {
    const circle: Record<string, unknown> = { ...aConfig() };
    circle["publication"] = circle;
    expect(parseConfig(circle).ok).toBe(false);
  });
});
