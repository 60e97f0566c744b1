import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { configJsonSchema } from "../../../scripts/config-json-schema.ts";
import { parseConfig } from "../../../src/core/campaign/config.ts";

const schema = configJsonSchema("1.2.3");
const AnAjv = String(schema["$schema"]).includes("draft-07") ? Ajv : Ajv2020;
const isValid = new AnAjv({ strict: false }).compile(schema);
const demo: unknown = JSON.parse(readFileSync(new URL("../../../demo/support-appeal.json", import.meta.url), "utf8"));

describe("the JSON Schema for editors", () => {
  it("says what every setting is for, and where it lives", () => {
    expect(schema["$id"]).toMatch(/^https:\/\/.+1\.2\.3.+\.json$/);
    const undescribed: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return;
      const { properties = {}, items, description } = node as Record<string, object | undefined>;
      if (description === undefined) undescribed.push(path);
      for (const [name, each] of Object.entries(properties)) walk(each, `${path}.${name}`);
      walk(items, `${path}[]`);
    };
    walk(schema, "");
    expect(undescribed).toEqual([]);
  });

  it("has the parser's defaults", () => {
    expect(JSON.stringify(schema)).toMatch(/"perDay":\{[^{}]*"default":1\b/);
    expect(JSON.stringify(schema)).toMatch(/"placement":\{[^{}]*"default":"inline"/);
  });

  it.each<readonly [what: string, config: unknown]>([
    ["the demo's", demo],
    ["one that says nothing", {}],
    [
      "one with a schedule of days",
      { appeals: [{ id: "a", schedule: { until: "2026-12-31", timeZone: "UTC" }, variants: [{ id: "a" }] }] },
    ],
  ])("takes a config that the parser takes: %s", (_, config) => {
    expect(parseConfig(config)).toMatchObject({ ok: true });
    expect(isValid(config), JSON.stringify(isValid.errors)).toBe(true);
  });

  it.each<readonly [config: object]>([
    [{ colour: "red" }],
    [{ appeals: [{ id: "a" }] }],
    [{ appeals: [{ id: "a", placement: "popup", variants: [{ id: "a" }] }] }],
    [{ amounts: { usd: { min: "1", max: 2 } } }],
  ])("refuses what the parser refuses: %j", (config) => {
    expect(parseConfig(config)).toMatchObject({ ok: false });
    expect(isValid(config)).toBe(false);
  });
});
